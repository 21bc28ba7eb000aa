import { expectedAgainstActual } from '../../../src/model/criteriaReturn/expectedAgainstActual';
import type { FiguresNow } from '../../../src/model/criteriaReturn/FiguresNow';

const account = (name: string, potential: number | null, before: number | null, actual: number | null): FiguresNow => ({
  id: name,
  name,
  tier: 'key',
  potential,
  revenues: [null, before, actual],
  costs: [null, null, null],
});

test('the account farthest below expectation comes first, accounts that cannot be compared last', () => {
  const list = expectedAgainstActual([
    account('Ada', 100, 80, 120),
    account('Bo', null, 80, 90),
    account('Cy', 200, 80, 100),
    account('Di', 200, 100, 40),
    account('Ed', 200, null, 60),
  ]);
  expect(list.map(({ name, share, state }) => [name, share, state])).toEqual([
    ['Di', 0.2, 'behind'],
    ['Ed', 0.3, 'below'],
    ['Cy', 0.5, 'growing'],
    ['Ada', 1.2, 'reached'],
    ['Bo', null, 'unknown'],
  ]);
  expect(list[0]?.growth).toBeCloseTo(-0.6, 12);
});

test('lists only key accounts, including those under review', () => {
  const watch: FiguresNow = { ...account('Ada', 1, 1, 1), tier: 'watch' };
  const review: FiguresNow = { ...account('Bo', 1, 1, 1), tier: 'keyUnderReview' };
  expect(expectedAgainstActual([watch, review]).map(({ name }) => name)).toEqual(['Bo']);
});

test('without an expectation there is no verdict, and growth needs a previous year above 0', () => {
  expect(expectedAgainstActual([account('Ada', 0, 0, 10)])).toMatchObject([{ share: null, growth: null, state: 'unknown' }]);
});
