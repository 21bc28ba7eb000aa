// Reads a day of a file, as the date fields of the panels read what is typed into them.
import { parseDate } from '../../../src/model/imports/parseDate';
import { parsePeriod } from '../../../src/model/imports/parsePeriod';
import { readTypedDay } from '../../../src/model/typedDays/readTypedDay';
import { locale } from '../../locale';
import { today } from '../../today';
import type { PlannedColumn } from './ImportPlan';

/** @returns the day (yyyy-mm-dd), and whether it is the first of a year that is written without a day; `null` if the cell is not a day. */
export function readDay(
  cell: string,
  { dates, use }: Pick<PlannedColumn, 'dates' | 'use'>,
): { day: string; isYear: boolean } | null {
  const isDate = parseDate(cell, dates.order) !== null;
  const period = !isDate && use.kind === 'field' && use.field === 'firstOrder' ? parsePeriod({ year: cell }) : null;
  if (period?.kind === 'year') return { day: period.from, isYear: true };
  const day = dayOf(cell, dates.order, true);
  return day === null ? null : { day, isYear: false };
}

/**
 * The day of a cell: a date in the order of its column, or else words (`end of October`, «پایان دی», «نیمه اسفند», «۳۰ مهر»); `null` for any other
 * text.
 *
 * @param past whether a day without a year has passed, such as that of a talk. Otherwise it is still to come.
 */
export function dayOf(cell: string, order: PlannedColumn['dates']['order'] | undefined, past: boolean): string | null {
  const date = parseDate(cell, order)?.date;
  return date ?? readTypedDay(cell, { today: today(), calendar: locale.calendar, past, ...(order && { order }) });
}
