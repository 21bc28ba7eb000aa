import type { Calendar } from './Calendar';

/** How a workbook counts its years. */
export interface FiscalYears {
  calendar: Calendar;
  /**
   * The month of the calendar in which a year begins, 1–12. From 2 on, a year is named after the calendar year in which it ends: with 4,
   * the year 2026 begins on 1 April 2025.
   */
  firstMonth: number;
}

export const GREGORIAN_YEARS: FiscalYears = { calendar: 'gregorian', firstMonth: 1 };
export const JALALI_YEARS: FiscalYears = { calendar: 'jalali', firstMonth: 1 };
