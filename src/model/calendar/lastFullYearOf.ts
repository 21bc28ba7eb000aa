import type { FiscalYears } from './FiscalYears';
import { yearOf } from './yearOf';

/** The last year that is over on a day (yyyy-mm-dd). */
export const lastFullYearOf = (years: FiscalYears, today: string): number => yearOf(today, years) - 1;
