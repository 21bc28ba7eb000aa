import { KAM_TIER } from '../../src/formulas/KAM_TIER';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);
const PERSIAN = ['کلیدی', 'کلیدی (در بررسی)', 'زیر نظر', 'عادی'];

test('by default 7 is key, 6 is watch, less is standard, and no score gives a blank', () => {
  expect(KAM_TIER(column(7, 6.9, 6, 5.9, '3/5', '', '1–10!', 8), 5)).toEqual(
    column('Key', 'Watch', 'Watch', 'Standard', '', '', '', 'Key'),
  );
});

test('one score gives one tier', () => {
  expect(KAM_TIER(8, 5)).toBe('Key');
  expect(KAM_TIER([[4]], 5)).toBe('Standard');
  expect(KAM_TIER('', 5)).toBe('');
});

test('uses the given cut-offs', () => {
  expect(KAM_TIER(column(6, 4, 2.9), 5, 6, 3)).toEqual(column('Key', 'Watch', 'Standard'));
});

test('seats are limited, and a tie for the last one admits no account', () => {
  expect(KAM_TIER(column(9, 8, 8, 7), 2)).toEqual(column('Key', 'Watch', 'Watch', 'Watch'));
  expect(KAM_TIER(column(9, 8), 0)).toEqual(column('Watch', 'Watch'));
});

test.each([[''], [null], [undefined]])('a capacity of %p means no limit', (capacity) => {
  expect(KAM_TIER(column(9, 8, 8, 7), capacity)).toEqual(column('Key', 'Key', 'Key', 'Key'));
});

test('a key account keeps its seat: it is under review below keepFrom, which is 1 less than keyFrom', () => {
  const current = column('Key', 'Key', '', 'Key (under review)');
  expect(KAM_TIER(column(5.9, 6, 9, '3/5'), 3, '', '', '', current)).toEqual(column('Key (under review)', 'Key', 'Watch', 'Key'));
  expect(KAM_TIER(column(4.9, 5, 9, ''), 4, 6, '', '', current)).toEqual(column('Key (under review)', 'Key', 'Key', 'Key'));
  expect(KAM_TIER(column(4.9, 5, 9, ''), 4, 6, '', 4, current)).toEqual(column('Key', 'Key', 'Key', 'Key'));
});

test('a key account without a score yet, below the last scored row, keeps its row', () => {
  expect(KAM_TIER(column(8, '', ''), 5, '', '', '', column('', 'Key', ''))).toEqual(column('Key', 'Key'));
});

test('confirmed tiers are trimmed and read in any case, and other words are ignored', () => {
  const current = column(' KEY ', 'key (Under Review)', 'Watch', 'Gold', 7, true, new Date(0));
  expect(KAM_TIER(column(3, 3, 3, 3, 3, 3, 3), 5, '', '', '', current)).toEqual(
    column('Key (under review)', 'Key (under review)', 'Standard', 'Standard', 'Standard', 'Standard', 'Standard'),
  );
});

test('labels replace the words, also when confirmed tiers are read', () => {
  const current = column(PERSIAN[0], 'Key', '', '');
  const result = column(PERSIAN[1], PERSIAN[3], PERSIAN[0], PERSIAN[2]);
  expect(KAM_TIER(column(3, 3, 9, 6), 5, '', '', '', current, [PERSIAN])).toEqual(result);
  expect(KAM_TIER(column(3, 3, 9, 6), 5, '', '', '', current, column(...PERSIAN))).toEqual(result);
});

test('a blank label keeps the English word', () => {
  expect(KAM_TIER(column(9, 1), 5, '', '', '', '', [['Gold', '', '', '']])).toEqual(column('Gold', 'Standard'));
  expect(KAM_TIER(9, 5, '', '', '', '', [['', '', '', '']])).toBe('Key');
});

test('a cut-off can equal keyFrom, and a cut-off 1 below it can be under the scale', () => {
  expect(KAM_TIER(column(7, 6.9), 5, 7, 7, 7)).toEqual(column('Key', 'Standard'));
  expect(KAM_TIER(column(1, 2), 1, 1, 0, 0)).toEqual(column('Watch', 'Key'));
});

test('watchFrom is keepFrom unless given', () => {
  expect(KAM_TIER(column(6, 5.9), 5)).toEqual(column('Watch', 'Standard'));
  expect(KAM_TIER(column(5, 4.9), 5, 7, '', 5)).toEqual(column('Watch', 'Standard'));
  expect(KAM_TIER(column(5, 4.9), 5, 7, 4.9, 5)).toEqual(column('Watch', 'Watch'));
});

test('with a header the scores and the confirmed tiers start at the header row', () => {
  const scores = column('Score', 8, 3, '', '');
  const current = column('Confirmed tier', '', 'Key', '', '');
  expect(KAM_TIER(scores, 5, '', '', '', current, '', 'Suggested tier')).toEqual(
    column('Suggested tier', 'Key', 'Key (under review)'),
  );
  expect(KAM_TIER(scores, 5, '', '', '', '', '', 'Suggested tier')).toEqual(column('Suggested tier', 'Key', 'Standard'));
});

test.each([
  [
    () => KAM_TIER(column(8, 7, 6), 5, '', '', '', column('Key', '')),
    'KAM_TIER: the scores cover 3 rows, the confirmed tiers 2. Select the same rows for both.',
  ],
  [() => KAM_TIER([[8, 7]], 5), 'KAM_TIER: the scores cover 2 columns. Select one column.'],
  [() => KAM_TIER(8, 5, '', '', '', [['Key', 'Key']]), 'KAM_TIER: the confirmed tiers cover 2 columns. Select one column.'],
  [
    () => KAM_TIER(8, 'eight'),
    'KAM_TIER: the capacity is "eight". Make it a whole number of seats, or leave it blank for no limit.',
  ],
  [() => KAM_TIER(8, -1), 'KAM_TIER: the capacity is -1.'],
  [() => KAM_TIER(8, 1.5), 'KAM_TIER: the capacity is 1.5. Make it a whole number of seats, or leave it blank for no limit.'],
  [() => KAM_TIER(8, 2, 15), 'KAM_TIER: keyFrom is 15. Make it a score from 1 to 10, or leave it out.'],
  [() => KAM_TIER(8, 2, 7, -5), 'KAM_TIER: watchFrom is -5. Make it a score from 1 to 10, or leave it out.'],
  [() => KAM_TIER(8, 2, 5, 7), 'KAM_TIER: watchFrom is 7, keyFrom 5. Make watchFrom 5 or less.'],
  [() => KAM_TIER(8, 2, 7, 5, 8), 'KAM_TIER: keepFrom is 8, keyFrom 7. Make keepFrom 7 or less.'],
  [() => KAM_TIER(8, 5, 'seven'), 'KAM_TIER: keyFrom is "seven". Make it a score from 1 to 10, or leave it out.'],
  [() => KAM_TIER(8, 5, 7, new Date(0)), 'KAM_TIER: watchFrom is "'],
  [() => KAM_TIER(8, 5, 7, 5, '6'), 'KAM_TIER: keepFrom is "6".'],
  [
    () => KAM_TIER(8, 5, '', '', '', '', [['Key', 'Watch', 'Standard']]),
    'KAM_TIER: the labels cover 3 cells. Select four: for Key, Key (under review), Watch and Standard.',
  ],
])('an invalid call is rejected with an explanation (%#)', (call, message) => {
  expect(call).toThrow(message);
});

test('settings can be ranges of one cell', () => {
  expect(KAM_TIER(column(8, 6), [[1]], [[6]], [[4]])).toEqual(column('Key', 'Watch'));
});
