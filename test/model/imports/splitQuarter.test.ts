import { splitHalf, splitQuarter } from '../../../src/model/imports/splitQuarter';

test.each([
  ['q1', 1],
  ['q-2', 2],
  ['q.3', 3],
  ['q 4', 4],
  ['qtr1', 1],
  ['qrtl3', 3],
  ['quarter 2', 2],
  ['quartal-3', 3],
  ['t4', 4],
  ['trim 1', 1],
  ['trimestre 2', 2],
  ['1q', 1],
  ['2-q', 2],
  ['3 quarter', 3],
  ['1st quarter', 1],
  ['2nd quarter', 2],
  ['3rd quarter', 3],
  ['4th quarter', 4],
  ['1. quartal', 1],
  ['1er trimestre', 1],
  ['2e trimestre', 2],
  ['2ème trimestre', 2],
  ['1ere trim', 1],
  ['3º trimestre', 3],
  ['4° trimestre', 4],
  ['سه ماهه 1', 1],
  ['سهماهه اول', 1],
  ['سه-ماهه دوم', 2],
  ['فصل سوم', 3],
  ['فصلاول', 1],
  ['فصل-چهارم', 4],
  ['فصل 3', 3],
  ['بهار', 1],
  ['تابستان', 2],
  ['پاییز', 3],
  ['زمستان', 4],
])('“%s” is quarter %d', (text, quarter) => {
  expect(splitQuarter(text)?.quarter).toBe(quarter);
});

test.each(['', 'q5', 'q0', 'q12', 'sq1', '13q', '1qx', '5q', 'x', 'quarter', 'بهاره', 'فصل', 'بفصل اول', 'اول', '1st half'])(
  '“%s” names no quarter',
  (text) => {
    expect(splitQuarter(text)).toBeNull();
  },
);

test('the rest of the text stays, with a dash for the quarter', () => {
  expect(splitQuarter('sales-q3-2024')?.rest).toBe('sales---2024');
  expect(splitQuarter('1er trimestre')?.rest).toBe('-');
  expect(splitQuarter('فروش-بهار')?.rest).toBe('فروش--');
});

test.each([
  ['h1', 1],
  ['2h', 2],
  ['hj 1', 1],
  ['1. hj', 1],
  ['2. halbjahr', 2],
  ['erstes halbjahr', 1],
  ['s2', 2],
  ['1er semestre', 1],
  ['second-half', 2],
  ['1st half-year', 1],
  ['primer semestre', 1],
  ['ششماهه اول', 1],
  ['6-ماهه-دوم', 2],
  ['نیمه دوم', 2],
  ['نیمسال-نخست', 1],
])('“%s” is half %d', (text, half) => {
  expect(splitHalf(text)?.half).toBe(half);
});

test.each(['', 'h3', 'h12', 'ch1', 'sales', 'ششماهه', 'semestre'])('“%s” is not a half', (text) => {
  expect(splitHalf(text)).toBeNull();
});
