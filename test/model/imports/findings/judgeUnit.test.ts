import { judgeMixedUnits, judgeUnit, unitFactor } from '../../../../src/model/imports/findings/judgeUnit';

test('a unit in the header that is not the workbook’s is taken as it is named, unless the user says otherwise', () => {
  expect(judgeUnit(['Revenue (k€)'], 4, {})).toEqual({
    code: 'unit',
    values: { column: 'Revenue (k€)', unit: 1000, own: 1 },
    lines: [],
    questions: [{ key: '', count: 4, options: ['1000', '1'], answer: '1000' }],
  });
  expect(judgeUnit(['Revenue'], 4, {}, 1000)?.questions[0]).toMatchObject({ options: ['1', '1000'], answer: '1' });
  expect(judgeUnit(['Revenue (Mio. €)'], 4, {}, 1000)?.questions[0]).toMatchObject({ options: ['1000000', '1', '1000'] });
});

test('a word that is a thousand in one language and a million in another can be read as both', () => {
  expect(judgeUnit(['Faturamento (R$ mil)'], 4, {})?.questions[0]).toMatchObject({
    options: ['1000', '1000000', '1'],
    answer: '1000',
  });
  expect(judgeUnit(['Sales (USD mil)'], 4, {})?.questions[0]).toMatchObject({
    options: ['1000000', '1000', '1'],
    answer: '1000000',
  });
});

test('the unit of the workbook needs no question, and headers with different units name none', () => {
  // The header that is named has no unit itself.
  expect(judgeUnit(['2024 (k€)', '2025'], 4, {}, 1000)?.values).toMatchObject({ column: '2025', unit: 1, own: 1000 });
  expect(judgeUnit(['Revenue (k€)', '2024 in thousands'], 4, {}, 1000)).toBeNull();
  expect(judgeUnit(['Revenue'], 4, {})).toBeNull();
  expect(judgeUnit([], 4, {})).toBeNull();
  expect(judgeUnit(['2024 (k€)', '2025'], 4, {})).toBeNull();
});

test('amounts are multiplied into the unit of the workbook', () => {
  expect(unitFactor(null)).toBe(1);
  expect(unitFactor(judgeUnit(['Revenue (k€)'], 4, {}))).toBe(1000);
  expect(unitFactor(judgeUnit(['Revenue (k€)'], 4, { 'unit:': '1' }))).toBe(1);
  expect(unitFactor(judgeUnit(['Revenue'], 4, {}, 1000), 1000)).toBe(0.001);
  expect(unitFactor(judgeUnit(['Revenue (Mio. €)'], 4, {}, 1000), 1000)).toBe(1000);
});

test('years in different units are asked about, and each has its own by default', () => {
  expect(judgeMixedUnits(['2023', '2024 (T€)', '2025'], {})).toEqual({
    code: 'mixedUnits',
    values: { column: '2024 (T€)', unit: 1000, other: '2023' },
    lines: [],
    questions: [{ key: '', count: 3, options: ['each', 'plain'], answer: 'each' }],
  });
  expect(judgeMixedUnits(['2024 (T€)', '2025'], { 'mixedUnits:': 'plain' })?.questions[0]?.answer).toBe('plain');
  expect(judgeMixedUnits(['2024 (T€)', '2025 (T€)'], {})).toBeNull();
  expect(judgeMixedUnits([], {})).toBeNull();
});
