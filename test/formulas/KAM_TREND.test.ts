import { KAM_TREND } from '../../src/formulas/KAM_TREND';

test('each row has the slope of its own figures; one row gives one value', () => {
  expect(KAM_TREND([[1, 2, 3]])).toBe(1);
  expect(
    KAM_TREND([
      [1, 2, 3],
      [9, 7, 5],
    ]),
  ).toEqual([[1], [-2]]);
});

test('a blank still counts as a period; fewer than three figures give a blank', () => {
  expect(
    KAM_TREND([
      [1, '', 5, 7],
      [1, 2, '', ''],
      ['', '', '', ''],
      [2, 2, 2, ''],
      ['', '', '', ''],
    ]),
  ).toEqual([[2], [''], [''], [0]]);
});

test('a non-numeric figure is named and does not affect other rows, even if too few are known', () => {
  expect(
    KAM_TREND([
      [1, 'n/a', 3],
      [1, 2, 3],
      ['7', '', ''],
    ]),
  ).toEqual([['"n/a"!'], [1], ['"7"!']]);
});

test('with a header the first row is skipped, and the result starts with it', () => {
  expect(
    KAM_TREND(
      [
        ['Q1', 'Q2', 'Q3'],
        [1, 2, 3],
        ['', '', ''],
      ],
      'Trend',
    ),
  ).toEqual([['Trend'], [1]]);
});
