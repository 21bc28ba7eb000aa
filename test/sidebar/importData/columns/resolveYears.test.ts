import { planFile } from '../../../../sidebar/importData/columns/planFile';
import { resolveYears } from '../../../../sidebar/importData/columns/resolveYears';
import { GREGORIAN_YEARS } from '../../../../src/model/calendar/FiscalYears';

const exampleIn = (...rows: string[]) => {
  const lines = rows.map((row, at) => ({ line: at + 1, cells: row.split(',') }));
  const plan = planFile(lines, { fields: [], lastFullYear: 2025 });
  return resolveYears(plan, GREGORIAN_YEARS, {}).findings.find(({ code }) => code === 'otherYears')?.values['example'];
};

test.each([
  ['a month by its number', ['فروش سال ۱۴۰۳', 'مشتری,۱,۲,۳,۴,۵,۶,۷,۸,۹,۱۰,۱۱,۱۲', `الف${',25'.repeat(12)}`], 'Farvardin 1403'],
  ['a month by its name', ['فروش سال ۱۴۰۳', 'مشتری,فروردین,اردیبهشت', 'الف,25,26'], /^فروردین.*(1403|۱۴۰۳)/],
  ['a quarter', ['فروش سال ۱۴۰۳', 'مشتری,بهار,تابستان', 'الف,25,26'], /^بهار.*(1403|۱۴۰۳)/],
  ['a year', ['مشتری,فروش ۱۴۰۳', 'الف,25'], 'فروش ۱۴۰۳'],
])('%s of the other calendar is named with its year, wherever that is written', (_, rows, example) => {
  expect(exampleIn(...rows)).toEqual(typeof example === 'string' ? example : expect.stringMatching(example));
});
