import { KAM_COVERAGE } from '../../src/formulas/KAM_COVERAGE';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('is the share of the influence that is covered', () => {
  expect(KAM_COVERAGE(column(5, 4, 3), column(1, -1, 0), column(3, 2, 2))).toBeCloseTo(8 / 12, 12);
  expect(KAM_COVERAGE([[5, 5]], [[0, 0]], [[2, 1]])).toBe(0.5);
  expect(KAM_COVERAGE(5, 2, 3)).toBe(1);
});

test('people without influence do not count, and people without sentiment or contact are not covered', () => {
  expect(KAM_COVERAGE(column('', 4, 4, 4), column(2, '', 2, 2), column(3, 3, '', 2))).toBeCloseTo(1 / 3, 12);
});

test('without people, or without influence, it gives a blank', () => {
  expect(KAM_COVERAGE(column('', ''), column('', ''), column('', ''))).toBe('');
  expect(KAM_COVERAGE('', 2, 3)).toBe('');
});

test.each([
  [
    column(5, 'high'),
    column(1, 1),
    column(2, 2),
    'KAM_COVERAGE: cell 2 of the influences is "high". Make it a number from 1 to 5',
  ],
  [column(0, 5), column(1, 1), column(2, 2), 'KAM_COVERAGE: cell 1 of the influences is 0.'],
  [column(5, 5), column(1, 3), column(2, 2), 'KAM_COVERAGE: cell 2 of the sentiments is 3. Make it a number from -2 to 2'],
  [column(5, 5), column(1, 1), column(-1, 2), 'KAM_COVERAGE: cell 1 of the contacts is -1. Make it a number from 0 to 3'],
  [column(5, 5), column(1, 1), column(true, 2), 'KAM_COVERAGE: cell 1 of the contacts is "true".'],
])('%j, %j and %j are rejected', (influence, sentiment, contact, message) => {
  expect(() => KAM_COVERAGE(influence, sentiment, contact)).toThrow(message);
});

test('columns of different length are rejected with an explanation', () => {
  expect(() => KAM_COVERAGE(column(5, 4), column(1), column(2, 2))).toThrow(
    'KAM_COVERAGE: the influences cover 2 rows, the sentiments 1. Select the same rows for all.',
  );
  expect(() => KAM_COVERAGE([[1, 2], [3, 4]], 1, 1)).toThrow('KAM_COVERAGE: the influences cover 2 rows and 2 columns.'); // prettier-ignore
});
