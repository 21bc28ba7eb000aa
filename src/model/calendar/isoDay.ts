/** A day of whatever calendar as yyyy-mm-dd; months count from 1. */
export function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}`;
}

const twoDigits = (number: number): string => String(number).padStart(2, '0');
