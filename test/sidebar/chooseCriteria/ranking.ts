// A small ranking for the tests of the panel: three candidates, two criteria scored by hand, and figures for growth and revenue.
import type { Ranking, RankingCandidate } from '../../../src/actions/store/readRanking';
import type { Criterion } from '../../../src/model/criteria/Criterion';

export const criterion = (id: string, more: Partial<Criterion> = {}): Criterion => ({
  id,
  libraryKey: null,
  name: id,
  definition: `What ${id} means`,
  anchors: ['one', 'four', 'seven', 'ten'],
  weight: 50,
  kind: 'other',
  source: null,
  low: null,
  high: null,
  middle: null,
  ...more,
});

export const candidate = (id: string, name: string, more: Partial<RankingCandidate> = {}): RankingCandidate => ({
  id,
  name,
  confirmedTier: null,
  scores: {},
  fed: {},
  doubts: {},
  note: '',
  decidedOn: '',
  revenue: null,
  revenue3y: null,
  cost3y: null,
  cost: null,
  growth: null,
  ...more,
});

export const ranking = (more: Partial<Ranking> = {}): Ranking => ({
  revision: 'r1',
  criteria: [criterion('fit'), criterion('trust')],
  comparisons: [],
  candidates: [
    candidate('a', 'Arad', { scores: { fit: 9, trust: 8 }, revenue: 300 }),
    candidate('b', 'Bahar', { scores: { fit: 6, trust: 7 }, revenue: 200 }),
    candidate('c', 'Caspian', { scores: { fit: 8, trust: null }, revenue: 100 }),
  ],
  allRevenue3y: 0,
  revenueYears: [2023, 2024, 2025],
  groups: [],
  sources: [{ key: 'growth', label: 'Growth 2024', scale: 'growth', isEstimate: false, values: [0.1, 0.5, null] }],
  settings: { keyFrom: 7, keepFrom: 6, watchFrom: 5, capacity: 2 },
  currency: '',
  problems: [],
  ...more,
});
