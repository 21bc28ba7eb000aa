import { KAM_NORMALIZE } from '../../src/formulas/KAM_NORMALIZE';

const column = (...cells: unknown[]) => cells.map((cell) => [cell]);

test('figures become scores between the bounds, clipped', () => {
  expect(KAM_NORMALIZE(column(-5, 0, 15_000, 30_000, 110_277), 0, 30_000)).toEqual(column(1, 1, 5.5, 10, 10));
});

test('a low bound above the high one means that less is better', () => {
  expect(KAM_NORMALIZE(column(0, 90), 90, 0)).toEqual(column(10, 1));
});

test('one figure gives one score', () => {
  expect(KAM_NORMALIZE(15_000, 0, 30_000)).toBe(5.5);
  expect(KAM_NORMALIZE('', 0, 30_000)).toBe('');
});

test('a non-numeric value is named in its own row', () => {
  expect(KAM_NORMALIZE(column(15, '15', 'n/a', true, '#N/A', 30), 0, 30)).toEqual(
    column(5.5, '"15"!', '"n/a"!', '"true"!', '"#N/A"!', 10),
  );
});

test('a long text is shortened to its start', () => {
  expect(KAM_NORMALIZE('not known before the audit', 0, 30)).toBe('"not known before th…"!');
  expect(KAM_NORMALIZE(new Date(0), 0, 30)).toMatch(/^".{20}"!$/);
});

test('a middle is the figure that scores 5.5', () => {
  expect(KAM_NORMALIZE(column(4000, 8000, 54_000, 100_000), 0, 100_000, '', 8000)).toEqual(column(3.25, 5.5, 7.75, 10));
  expect(KAM_NORMALIZE(column(55, 20), 100, 0, '', [[20]])).toEqual(column(3.53125, 5.5));
  expect(KAM_NORMALIZE(column(5, 8), 0, 10, '', '')).toEqual(KAM_NORMALIZE(column(5, 8), 0, 10));
});

test('with a header the result starts with it; blanks stay blank, and trailing blanks are cut', () => {
  expect(KAM_NORMALIZE(column('Revenue', 0, '', 30, ''), 0, 30, 'Revenue score')).toEqual(column('Revenue score', 1, '', 10));
});

test.each([
  [
    () => KAM_NORMALIZE(5, 3, 3),
    'KAM_NORMALIZE: low and high are both 3. Make low the figure that scores 1, high the one that scores 10.',
  ],
  [() => KAM_NORMALIZE(5, '', 3), 'KAM_NORMALIZE: low is blank. Make it the figure that scores 1.'],
  [() => KAM_NORMALIZE(5, 0, 'max'), 'KAM_NORMALIZE: high is "max". Make it the figure that scores 10.'],
  [() => KAM_NORMALIZE(5, 0, undefined), 'KAM_NORMALIZE: high is blank.'],
  [
    () => KAM_NORMALIZE(5, 0, 10, '', 10),
    'KAM_NORMALIZE: the middle is 10. Make it a figure between low, 0, and high, 10, or leave it out.',
  ],
  [() => KAM_NORMALIZE(5, 0, 10, '', 'half'), 'KAM_NORMALIZE: middle is "half". Make it the figure that scores 5.5.'],
  [() => KAM_NORMALIZE([[1, 2]], 0, 3), 'KAM_NORMALIZE: the values cover 2 columns. Select one column.'],
])('an invalid call is rejected with an explanation (%#)', (call, message) => {
  expect(call).toThrow(message);
});
