// Reads a day of a file of customers. A year alone is enough for “customer since”.
import { parseDate } from '../../../src/model/imports/parseDate';
import { parsePeriod } from '../../../src/model/imports/parsePeriod';
import type { PlannedColumn } from '../columns/ImportPlan';

/** @returns the day (yyyy-mm-dd), and whether it is the first of a year that is written without a day; `null` if the cell is no day. */
export function readDay(
  cell: string,
  { dates, use }: Pick<PlannedColumn, 'dates' | 'use'>,
): { day: string; isYear: boolean } | null {
  const day = parseDate(cell, dates.order)?.date;
  if (day !== undefined) return { day, isYear: false };
  const period = use.kind === 'field' && use.field === 'firstOrder' ? parsePeriod({ year: cell }) : null;
  return period?.kind === 'year' ? { day: period.from, isYear: true } : null;
}
