// The data of the panel for its tests: three candidates, one criterion scored by hand and one fed from data.
import type { RankAccountsBook } from '../../../src/actions/ranking/readRankAccounts';
import type { ScoringRound } from '../../../src/actions/store/readRounds';
import { candidate, criterion, ranking } from '../chooseCriteria/ranking';

export const fit = criterion('fit');
export const growth = criterion('growth', { source: 'growth', low: -0.1, high: 0.45 });

export const round = (id: string, more: Partial<ScoringRound> = {}): ScoringRound => ({
  criterion: id,
  scorers: [],
  open: true,
  mine: {},
  given: {},
  settled: {},
  ...more,
});

export const data = (more: Partial<RankAccountsBook> = {}): RankAccountsBook => ({
  ranking: ranking({
    criteria: [fit, growth],
    candidates: [
      candidate('a', 'Arad', { scores: { fit: 9, growth: 4.3 }, fed: { growth: 4.3 } }),
      candidate('b', 'Bahar', { scores: { fit: null, growth: 9 }, fed: { growth: 7.4 } }),
      candidate('c', 'Caspian', { scores: { fit: 'good', growth: null }, fed: { growth: null } }),
    ],
  }),
  revision: 'r1',
  me: 'Anna',
  people: ['Anna', 'Bob'],
  scoreTogether: false,
  rounds: [round('fit'), round('growth')],
  snapshots: [],
  demotions: {},
  ended: [],
  kept: null,
  alarms: [],
  buyNoMore: [],
  criteriaChanged: null,
  ...more,
});
