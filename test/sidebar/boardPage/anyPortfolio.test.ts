// The page for portfolios at the edge: it always can be read, and never shows what a program would write.
import fc from 'fast-check';
import { composeBoardPage } from '../../../sidebar/boardPage/composeBoardPage';
import { pageText } from '../../../sidebar/printedPage/pageText';
import { board, candidate } from './board';

const money = fc.oneof(fc.constant(null), fc.constant(0), fc.integer({ min: -1e6, max: 1e9 }), fc.integer({ min: 1, max: 1e13 }));
const score = fc.oneof(
  fc.constant(null),
  fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10),
);
const account = fc.record({ scores: fc.array(score, { minLength: 3, maxLength: 3 }), revenue: money, cost: money });

const pageOf = (accounts: readonly { scores: (number | null)[]; revenue: number | null; cost: number | null }[]) => {
  const candidates = accounts.map(({ scores, revenue, cost }, index) =>
    candidate(`N${index}`, scores, { revenue, revenue3y: revenue === null ? null : 2 * revenue, cost3y: cost }),
  );
  const known = accounts.flatMap(({ revenue }) => revenue ?? []);
  const allRevenue3y = known.reduce((sum, revenue) => sum + 2 * Math.max(0, revenue), 0);
  const groups = [{ name: 'Holding', accounts: ['N0', 'Elsewhere'], amount: accounts[0]?.revenue ?? null }];
  return pageText(composeBoardPage(board({ ranking: { candidates, allRevenue3y, groups } })));
};
const UNREADABLE = /NaN|undefined|null|Infinity|∞|−0(?![.\d])|\[object/;

test('no portfolio makes the page unreadable', () => {
  fc.assert(
    fc.property(fc.array(account, { minLength: 1, maxLength: 8 }), (accounts) => {
      expect(pageOf(accounts)).not.toMatch(UNREADABLE);
    }),
    { seed: 31, numRuns: 25 },
  );
});

test.each([
  ['one account', 1, 5],
  ['two equal accounts', 2, 5],
  ['500 accounts', 500, 1000],
])('%s', (_, count, revenue) => {
  const accounts = Array.from({ length: count }, (__, at) => ({
    scores: [Math.max(1, 10 - at), 7, 7],
    revenue: revenue - (count > 2 ? at : 0),
    cost: 1,
  }));
  const words = pageOf(accounts);
  expect(words).not.toMatch(UNREADABLE);
  expect(words.split('\n').length).toBeLessThan(80);
});
