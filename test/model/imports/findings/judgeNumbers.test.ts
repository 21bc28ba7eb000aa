import { judgeNumbers, type FormOfColumn } from '../../../../src/model/imports/findings/judgeNumbers';

const form = (header: string, changes: Partial<FormOfColumn> = {}): FormOfColumn => ({
  header,
  key: 'EUR.',
  example: '€1.234',
  count: 2,
  reading: 'thousands',
  certain: false,
  ...changes,
});

test('a form that the file does not prove is asked about, with what its first number would be', () => {
  const { finding, readingOf } = judgeNumbers([form('2025')], {});
  expect(finding).toEqual({
    code: 'numberForms',
    values: { example: '€1.234', column: '2025' },
    lines: [],
    questions: [
      {
        key: '2025: €1.234',
        count: 2,
        options: ['thousands', 'decimals'],
        answer: 'thousands',
        amounts: { thousands: 1234, decimals: 1.234 },
      },
    ],
  });
  expect(readingOf(form('2025'))).toBe('thousands');
  expect(judgeNumbers([form('2025')], { 'numberForms:2025: €1.234': 'decimals' }).readingOf(form('2025'))).toBe('decimals');
});

test('a certain form needs no question and keeps its reading', () => {
  const certain = form('2025', { certain: true, reading: 'decimals' });
  const { finding, readingOf } = judgeNumbers([certain], {});
  expect(finding).toBeNull();
  expect(readingOf(certain)).toBe('decimals');
  expect(judgeNumbers([], {}).finding).toBeNull();
});

test('columns with the same form and reading have one question, and the one with the most numbers comes first', () => {
  const forms = [
    form('2020', { certain: true }),
    form('2021', { example: '€1.000' }),
    form('Cost', { reading: 'decimals', count: 9 }),
    form('2022'),
    form('Deals', { key: 'M', example: '$2M', reading: 'million', count: 1 }),
  ];
  const { finding } = judgeNumbers(forms, {});
  expect(finding?.values).toEqual({ example: '€1.000', column: '2021' });
  expect(finding?.questions.map(({ key, count, answer }) => [key, count, answer])).toEqual([
    ['Cost: €1.234', 9, 'decimals'],
    ['2021 · 2022: €1.000', 4, 'thousands'],
    ['Deals: $2M', 1, 'million'],
  ]);
  expect(finding?.questions[2]).toMatchObject({
    options: ['million', 'thousand'],
    amounts: { million: 2_000_000, thousand: 2000 },
  });
});

test('a question names three headers at most', () => {
  const keys = (count: number) =>
    judgeNumbers(
      Array.from({ length: count }, (_, at) => form(`${2021 + at}`)),
      {},
    ).finding?.questions.map(({ key }) => key);
  expect(keys(3)).toEqual(['2021 · 2022 · 2023: €1.234']);
  expect(keys(4)).toEqual(['2021 · 2022 · 2023 …: €1.234']);
});
