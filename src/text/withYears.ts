// Headers that carry a year keep it as a hole, so that they can be moved on when a year is closed.
import { formatNumber } from './format/formatNumber';
import type { Language } from './locales';

/** Fills {Y}, {Y-1}, {Y-2} and {Y+1} of a header, Y being the last full year: `Revenue {Y-1}` with 2024 is `Revenue 2023`. */
export function withYears(language: Language, header: string, lastFullYear: number): string {
  return header.replace(/\{Y([+-]\d)?\}/g, (_hole, shift?: string) =>
    formatNumber(language, lastFullYear + Number(shift ?? 0), { group: false }),
  );
}

/** A header with every year, or hole for one, replaced by the same mark: two headers that differ in their years only become equal. */
export const withoutYears = (header: string): string => header.replace(/\{Y[+-]?\d?\}|[\d۰-۹]{4}/g, '#');
