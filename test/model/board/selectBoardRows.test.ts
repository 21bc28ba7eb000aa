import { selectBoardRows } from '../../../src/model/board/selectBoardRows';

/** `above` accounts above the line and `below` under it; the accounts with the numbers in `keyBelow` are key although below the line. */
const ranking = (above: number, below: number, keyBelow: number[] = []) =>
  Array.from({ length: above + below }, (_, index) => {
    const isAbove = index < above;
    return { number: index + 1, isAbove, isKey: isAbove || keyBelow.includes(index + 1) };
  });
const shown = (accounts: ReturnType<typeof ranking>) =>
  selectBoardRows(accounts).map((row) => {
    if (row.kind === 'account') return row.account.number;
    return row.kind === 'line' ? '—' : `${row.kind} ${row.count}`;
  });

test('lists all key accounts and three below the line', () => {
  expect(shown(ranking(5, 7))).toEqual([1, 2, 3, 4, 5, '—', 6, 7, 8, 'more 4']);
});

test('lists all accounts if there are few', () => {
  expect(shown(ranking(2, 1))).toEqual([1, 2, '—', 3]);
  expect(shown(ranking(0, 2))).toEqual(['—', 1, 2]);
  expect(shown(ranking(2, 0))).toEqual([1, 2, '—']);
});

test('with many key accounts, shows the first nine and the three nearest to the line', () => {
  expect(shown(ranking(19, 1))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 'moreKey 7', 17, 18, 19, '—', 20]);
});

test('shows a thirteenth key account instead of counting it', () => {
  expect(shown(ranking(13, 0))).toHaveLength(14);
});

test('shows key accounts however far below the line they are', () => {
  expect(shown(ranking(1, 9, [7, 10]))).toEqual([1, '—', 2, 3, 4, 7, 10, 'more 4']);
  expect(shown(ranking(1, 12, [5, 6, 7, 8, 9, 10]))).toEqual([1, '—', 2, 3, 4, 5, 6, 7, 'moreKey 3', 'more 3']);
});
