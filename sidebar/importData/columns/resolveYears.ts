// Turns the years in headers into years of the workbook, before the figures below them are read.
import { calendarOfYear } from '../../../src/model/calendar/calendarOfYear';
import type { FiscalYears } from '../../../src/model/calendar/FiscalYears';
import type { Answers, Finding } from '../../../src/model/imports/findings/Finding';
import { YEAR_TOTALS } from '../../../src/model/imports/findings/judgeYearTotals';
import { judgeOtherYears, judgeQuarters, judgeTwoYears, yearAnswers } from '../../../src/model/imports/findings/judgeYears';
import { isTotalOfYear } from '../../../src/model/imports/monthsInYears';
import { periodOf } from '../../../src/model/imports/parsePeriod';
import { placePeriod, usualQuarters } from '../../../src/model/imports/placePeriod';
import { foldDigits } from '../../../src/model/names/foldDigits';
import { namesTwoYears, areFiscalYears, withLongYear } from '../../../src/model/imports/withLongYear';
import { formatYear } from '../../format';
import { locale } from '../../locale';
import {
  isWholeYear,
  kindOfPart,
  monthsOf,
  type ColumnUse,
  type ImportPlan,
  type PlannedColumn,
  type TotalOfYear,
} from './ImportPlan';

type YearColumn = PlannedColumn & { use: Extract<ColumnUse, { kind: 'year' }> & { year: number } };
const isOfYear = (column: PlannedColumn): column is YearColumn => column.use.kind === 'year' && column.use.year !== null;
const isWhole = ({ use }: YearColumn): boolean => use.part === undefined;
const monthsIn = ({ use }: YearColumn): number[] => monthsOf(use.part ?? '');
/** A half or a quarter, which may be of the fiscal year. */
const isLong = ({ use }: YearColumn): boolean => use.part !== undefined && !use.part.startsWith('m');

/**
 * The columns that add up the months or quarters of a year: those that say so (`2024 Total`), and those of a calendar year whose months are all
 * in the file.
 */
function totalsOf(dated: readonly YearColumn[], { firstMonth }: FiscalYears): TotalOfYear[] {
  return dated.filter(isWhole).flatMap((total): TotalOfYear[] => {
    const { figure, year, toDate } = total.use;
    const parts = dated.filter((column) => !isWhole(column) && column.use.figure === figure && column.use.year === year);
    const isAll = firstMonth === 1 && isWholeYear(new Set(parts.map(({ use }) => use.part ?? '')));
    return parts.length > 0 && !toDate && (isAll || isTotalOfYear(total.header)) ? [{ year, total, parts }] : [];
  });
}

const isComplete = ({ total, parts }: Pick<TotalOfYear<YearColumn>, 'total' | 'parts'>): boolean =>
  new Set(parts.flatMap(monthsIn)).size === monthsIn(total).length;

/** The halves and quarters with quarters or months of their own beside them. Quarters with months are not parts of a half again. */
const withOwnParts = (
  dated: readonly YearColumn[],
  place: (column: YearColumn) => { from: string; to: string },
): TotalOfYear<YearColumn>[] =>
  dated.filter(isLong).flatMap((total) => {
    const { from, to } = place(total);
    const isInside = (column: YearColumn): boolean =>
      column.use.part !== undefined &&
      column.use.figure === total.use.figure &&
      monthsIn(column).length < monthsIn(total).length &&
      place(column).from >= from &&
      place(column).to <= to;
    const inside = dated.filter(isInside);
    const months = new Set(inside.flatMap((column) => (isLong(column) ? [] : monthsIn(column))));
    const apart = inside.filter((column) => !isLong(column) || !monthsIn(column).some((month) => months.has(month)));
    const parts = isComplete({ total, parts: apart }) ? apart : inside;
    return parts.length > 0 ? [{ year: total.use.year, total, parts }] : [];
  });

/** A header with its year, which may be in a title or above it. A number is then the month: `1` of 1403 is Farvardin 1403. */
function withYear({ header, use: { year, part = '' } }: YearColumn): string {
  if (foldDigits(withLongYear(header)).includes(String(year))) return header;
  const isNumber = kindOfPart(part) === 'month' && !/\p{L}/u.test(header);
  const { long } = locale.months[calendarOfYear(year)];
  return `${isNumber ? long[Number(part.slice(1)) - 1] : header.trim()} ${formatYear(year)}`;
}

/**
 * @returns the plan with years of the workbook. Months and quarters get their fiscal year. Where they add up to a column of the file, they count
 * and the column is only compared (`totals`), unless the user decides otherwise; beside any other column of their time they are left out. Columns of the other calendar are left out unless the user converts them, and where their year has a column already.
 */
export function resolveYears(plan: ImportPlan, years: FiscalYears, answers: Answers): { plan: ImportPlan; findings: Finding[] } {
  const all = plan.columns.filter(isOfYear);
  const areFiscal = areFiscalYears(all.filter(isLong).map(({ header }) => header));
  const { periods, quarters = areFiscal ? 'fiscal' : usualQuarters(years), named } = yearAnswers(answers);
  const ofTwo = all.filter(({ header, use }) => namesTwoYears(header) && withLongYear(header).includes(String(use.year)));
  const isOther = ({ use }: YearColumn): boolean => calendarOfYear(use.year) !== years.calendar;
  const place = (column: YearColumn) => {
    const { year: written, part = '' } = column.use;
    const year = named === 'begin' && ofTwo.includes(column) ? written - 1 : written;
    return placePeriod(periodOf(year, kindOfPart(part), Number(part.slice(1))), years, quarters);
  };
  const yearOfColumn = (column: YearColumn): number => place(column).year;
  const byTotal = answers[YEAR_TOTALS] === 'total';
  const ofParts = withOwnParts(all, place);
  const complete = ofParts.filter(isComplete);
  const doubled = ofParts.flatMap((each) => (complete.includes(each) && !byTotal ? [each.total] : each.parts));
  const once = all.filter((column) => !doubled.includes(column));
  const ofYears = totalsOf(once, years);
  const compared = byTotal ? [] : ofYears.map(({ total }) => total);
  const dated = once.filter((column) => !compared.includes(column));
  const totals = [...complete, ...ofYears];
  const others = dated.filter(isOther);
  const own = dated.filter((column) => !isOther(column));
  const identityOf = (column: YearColumn): string => `${column.use.figure} ${yearOfColumn(column)}`;
  const identities = (of: readonly YearColumn[]) => new Set(of.map(identityOf));
  const taken = identities(own);
  const whole = { own: identities(own.filter(isWhole)), others: identities(others.filter(isWhole)) };
  const columns = plan.columns.map((column): PlannedColumn => {
    if (!isOfYear(column)) return column;
    if (!dated.includes(column)) return { ...column, use: { kind: 'leaveOut' } };
    const identity = identityOf(column);
    const isDouble = !isWhole(column) && whole[isOther(column) ? 'others' : 'own'].has(identity);
    const isLeftOut = isDouble || (isOther(column) && (!periods || taken.has(identity)));
    return { ...column, use: isLeftOut ? { kind: 'leaveOut' } : { ...column.use, year: yearOfColumn(column) } };
  });
  const exampleOf = (of: readonly YearColumn[]) => ({
    lines: of.map(({ index }) => index),
    example: of[0] === undefined ? null : { written: withYear(of[0]), year: yearOfColumn(of[0]) },
  });
  const findings = [
    judgeOtherYears(exampleOf(others), answers),
    judgeQuarters(dated.filter(isLong).length, years, answers, areFiscal),
    judgeTwoYears(exampleOf(ofTwo), answers),
  ].filter((finding) => finding !== null);
  // These are columns, not rows.
  return {
    plan: { ...plan, columns, ...(totals.length > 0 && { totals }) },
    findings: findings.map((finding) => ({ ...finding, lines: [] })),
  };
}
