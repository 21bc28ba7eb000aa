import { foldDigits } from '../../../src/model/names/foldDigits';
import type { ImportPlan } from './ImportPlan';

/** `Total revenue`, `Lifetime value`, «جمع خرید». */
const ALL_TIME = /total|life|all.?time|to date|spen[td]|gesamt|insgesamt|cumul|acumulad|kumul|totaal|کل|جمع|تاکنون/iu;

/**
 * The column of revenue whose header names no year and may mean all years, with the year in which it counts: a CRM's list of customers often
 * has such a column. `null` without one.
 */
export function ofAllYears({ columns }: Pick<ImportPlan, 'columns'>): { header: string; year: number } | null {
  for (const { header, use } of columns) {
    if (use.kind !== 'year' || use.figure !== 'revenue' || use.year === null || use.part !== undefined) continue;
    if (ALL_TIME.test(header) && !/\d/.test(foldDigits(header))) return { header: header.trim(), year: use.year };
  }
  return null;
}
