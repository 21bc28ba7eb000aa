import { addDays } from '../calendar/addDays';
import { daysSince } from '../calendar/daysSince';
import { firstDayOf, lastDayOf } from '../calendar/daysOfYear';
import type { FiscalYears } from '../calendar/FiscalYears';
import { nearestYear } from '../calendar/nearestYear';
import { yearOf } from '../calendar/yearOf';
import type { Period } from './parsePeriod';

/** Whether `Q1 2026` or `H1 2026` is a quarter of the calendar year or of the fiscal year. */
export type QuarterKind = 'calendar' | 'fiscal';

/** Quarters of the calendar fit into fiscal years that begin with one of them. All others can only be quarters of the fiscal year. */
export const usualQuarters = ({ firstMonth }: FiscalYears): QuarterKind => (firstMonth % 3 === 1 ? 'calendar' : 'fiscal');

/**
 * The year of a workbook to which a period belongs, with the days of the period. A year that is written alone is a year of the workbook.
 * Anything else belongs to the year that its middle is in, so a month of the other calendar belongs to the year that has most of it.
 */
export function placePeriod(
  period: Pick<Period, 'from' | 'to' | 'year' | 'kind' | 'part'>,
  years: FiscalYears,
  quarters: QuarterKind,
): { year: number; from: string; to: string } {
  const { from, to, kind, part } = period;
  if (kind === 'year') {
    const year = nearestYear(period.year, years);
    return { year, from: firstDayOf(year, years), to: lastDayOf(year, years) };
  }
  const months = FISCAL_PARTS[kind] ?? 0;
  const isFiscal = months > 0 && (kind === 'period' || quarters === 'fiscal') && nearestYear(period.year, years) === period.year;
  if (isFiscal) return { year: period.year, ...fiscalPart(period.year, { part, months }, years) };
  return { year: yearOf(addDays(from, Math.floor((daysSince(from, to) ?? 0) / 2)), years), from, to };
}

/** The months of what a fiscal year can be parted into. */
const FISCAL_PARTS: Readonly<Partial<Record<Period['kind'], number>>> = { half: 6, quarter: 3, period: 1 };

function fiscalPart(
  year: number,
  { part, months: length }: { part: number; months: number },
  { calendar, firstMonth }: FiscalYears,
): { from: string; to: string } {
  /** The first day of a month, counted from the first month of the fiscal year. */
  const dayOf = (months: number): string => {
    const counted = (firstMonth > 1 ? year - 1 : year) * 12 + firstMonth - 1 + months;
    const [calendarYear, month] = [Math.floor(counted / 12), (counted % 12) + 1];
    return firstDayOf(month > 1 ? calendarYear + 1 : calendarYear, { calendar, firstMonth: month });
  };
  return { from: dayOf((part - 1) * length), to: addDays(dayOf(part * length), -1) };
}
