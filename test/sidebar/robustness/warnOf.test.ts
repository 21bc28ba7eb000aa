import type { Ranking } from '../../../src/actions/store/readRanking';
import { rankAccounts } from '../../../src/model/tiers/rankAccounts';
import { warnOf } from '../../../sidebar/robustness/warnOf';
import { board, candidate, CANDIDATES } from '../boardPage/board';

const warn = (more: Partial<Ranking> = {}) => {
  const { ranking } = board({ ranking: more }).data;
  return warnOf(ranking, rankAccounts(ranking.candidates, ranking.criteria, ranking.settings));
};
const { criteria } = board().data.ranking;

test('counts accounts that are not fully scored', () => {
  expect(warn()).toEqual([{ code: 'notFullyScored', values: { count: 1, names: 'Ed' } }]);
});

test('warns if revenue has more than half of the weight, and if too few criteria count', () => {
  const two = criteria
    .slice(0, 2)
    .map((criterion, index) => ({ ...criterion, kind: index === 1 ? ('revenue' as const) : criterion.kind }));
  expect(warn({ criteria: two }).map(({ code }) => code)).toEqual(['fewCriteria', 'revenueWeight', 'notFullyScored']);
});

test('warns if the ranking nearly follows revenue', () => {
  const list = Array.from({ length: 8 }, (_, index) =>
    candidate(`A${index}`, [9 - index, 9 - index, 9 - index], { revenue: 100 - index }),
  );
  expect(warn({ candidates: list }).map(({ code }) => code)).toEqual(['rankingIsRevenue']);
});

test('names the accounts that cost more than they bring, the largest loss first', () => {
  const scored = CANDIDATES.slice(0, 4);
  const losing = scored.map((one, index) => (index < 2 ? { ...one, cost3y: 700 + 500 * index } : one));
  expect(warn({ candidates: losing })).toEqual([{ code: 'costMoreThanTheyBring', values: { names: 'Bo and Ada', count: 2 } }]);
});

test('counts missing costs, unless the team records none', () => {
  const scored = CANDIDATES.slice(0, 4);
  expect(warn({ candidates: scored.map((one, index) => (index < 2 ? { ...one, cost3y: null } : one)) })).toEqual([
    { code: 'costsMissing', values: { count: 2 } },
  ]);
  expect(warn({ candidates: scored.map((one) => ({ ...one, cost3y: null })) })).toEqual([]);
  const idle = scored.map((one, index) => (index < 2 ? { ...one, revenue3y: 0, cost3y: null } : one));
  expect(warn({ candidates: idle })).toEqual([]);
});
