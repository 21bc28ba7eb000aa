import { areCodes, creditCodes, judgeCodes } from '../../../../src/model/imports/findings/judgeCodes';

const row = (code: string, amount: number | null = 1, ...texts: string[]) => ({ code, amount, texts: () => texts });
const usual = [
  { sales: ['F', 'FA'], credits: ['A', 'AV'] },
  { sales: ['F'], credits: ['N'] },
];
const judge = (...rows: ReturnType<typeof row>[]) =>
  Object.fromEntries(judgeCodes(rows, { ofCredit: /avoir/i, usual, isKnown: (code) => code === 'cn' }));

test('codes are two to eight short words, in any spelling', () => {
  expect(areCodes(['F', 'A', 'f', ' a '])).toBe(true);
  expect(areCodes(['381', 'TD04', '۳۸۰'])).toBe(true);
  expect(areCodes(['F', 'f'])).toBe(false);
  expect(areCodes(['F', 'Sale'])).toBe(false);
  expect(areCodes(['F', ''])).toBe(false);
  expect(areCodes(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'])).toBe(true);
  expect(areCodes(['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H', 'I'])).toBe(false);
  expect(areCodes(Array.from({ length: 100 }, (_, at) => String(at)))).toBe(false);
});

test('a code is that of credit notes if most of its rows say so, and hardly any other does', () => {
  const rows = (code: string, credits: number, others: number) => [
    ...Array.from({ length: credits }, () => row(code, 1, 'Avoir')),
    ...Array.from({ length: others }, () => row(code, 1, 'Facture')),
  ];
  expect([...creditCodes([...rows('X', 0, 10), ...rows('Y', 5, 5)], /avoir/i)]).toEqual(['y']);
  expect([...creditCodes([...rows('X', 1, 9), ...rows('Y', 9, 1)], /avoir/i)]).toEqual(['y']);
  expect([...creditCodes([...rows('X', 2, 8), ...rows('Y', 9, 1)], /avoir/i)]).toEqual([]);
  expect([...creditCodes([...rows('X', 6, 4), ...rows('Y', 9, 1)], /avoir/i)]).toEqual([]);
  // The first 200 rows of each code tell.
  expect([...creditCodes([...rows('X', 0, 200), ...rows('X', 200, 0), ...rows('Y', 9, 0)], /avoir/i)]).toEqual(['y']);
});

test('codes are judged by their rows, else by the usual codes, else the one with the most money counts', () => {
  expect(judge(row('F', 9, 'Avoir'), row('A', 1, 'Pumps'))).toEqual({ f: 'negative', a: 'count' });
  expect(judge(row('F', 9), row('A', 1))).toEqual({ f: 'count', a: 'negative' });
  expect(judge(row('X', 9), row('Y', 1), row('Z', 10))).toEqual({ x: 'ask', y: 'ask', z: 'count' });
});

test('what only some languages know is asked, and a known code is not judged', () => {
  expect(judge(row('F', 9), row('A', 1), row('N', 1))).toEqual({ f: 'count', a: 'ask', n: 'ask' });
  expect(judge(row('FA', 9), row('CN', 1), row('X', 1))).toEqual({ fa: 'count', x: 'ask' });
  expect(judge(row('F', 1), row('A', 9))).toEqual({ f: 'count', a: 'ask' });
});

test('signs, words and blank cells leave nothing to judge', () => {
  expect(judge(row('F', 9), row('A', -1))).toEqual({});
  expect(judge(row('F', 9), row('Sale', 1))).toEqual({});
  expect(judge(row('F', 9), row(' ', 1))).toEqual({});
  expect(judge(row('F', null), row('X', null))).toEqual({ f: 'count', x: 'ask' });
});
