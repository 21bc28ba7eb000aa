// A small selection of key accounts for the tests of the page: five candidates, three criteria, two seats.
import type { BoardRecord } from '../../../src/actions/boardPage/recordBoardPage';
import type { RankAccountsBook } from '../../../src/actions/ranking/readRankAccounts';
import type { RankingCandidate } from '../../../src/actions/store/readRanking';
import { boardOf, type Board } from '../../../sidebar/boardPage/Board';
import { criterion, ranking } from '../chooseCriteria/ranking';

export const candidate = (
  name: string,
  [growth, fit, trust]: (number | null)[],
  more: Partial<RankingCandidate> = {},
): RankingCandidate => ({
  id: name.toLowerCase(),
  name,
  confirmedTier: null,
  scores: { growth: growth ?? null, fit: fit ?? null, trust: trust ?? null },
  fed: {},
  doubts: {},
  note: '',
  decidedOn: '',
  revenue: 100,
  revenue3y: 300,
  cost3y: 200,
  cost: 200,
  growth: null,
  ...more,
});

export const CANDIDATES = [
  candidate('Ada', [9, 9, 8], { note: 'Opens the north for us', revenue3y: 600, cost3y: 300 }),
  candidate('Bo', [4, 9, 8]),
  candidate('Cy', [9, 5, 7]),
  candidate('Di', [3, 4, 5]),
  candidate('Ed', [8, null, 8], { revenue3y: 0, cost3y: 0 }),
];

export const record = (more: Partial<BoardRecord> = {}): BoardRecord => ({
  workbook: 'Sales',
  madeOn: '2024-11-23 18:05',
  madeBy: 'Sara',
  previous: null,
  ...more,
});

export function board(
  changes: {
    ranking?: Partial<RankAccountsBook['ranking']>;
    data?: Partial<RankAccountsBook>;
    record?: Partial<BoardRecord>;
  } = {},
): Board {
  const data: RankAccountsBook = {
    ranking: ranking({
      criteria: [
        criterion('growth', { name: 'Growth', weight: 25 }),
        criterion('fit', { name: 'Fit', weight: 45 }),
        criterion('trust', { name: 'Trust', weight: 30 }),
      ],
      candidates: CANDIDATES,
      sources: [],
      settings: { keyFrom: 6, keepFrom: 5, watchFrom: 4, capacity: 2 },
      ...changes.ranking,
    }),
    revision: 'r1',
    me: 'Sara',
    people: [],
    scoreTogether: false,
    rounds: [],
    snapshots: [],
    demotions: {},
    ended: [],
    kept: null,
    alarms: [],
    buyNoMore: [],
    criteriaChanged: { when: '2024-11-03 09:00', who: 'Omid' },
    ...changes.data,
  };
  return boardOf(data, record(changes.record));
}
