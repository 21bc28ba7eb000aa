import { foldDigits } from '../names/foldDigits';

/** Fewer numbers are anything. */
const FEWEST = 3;
const MONTHS = 12;

/**
 * The columns of the numbers of months among headers, in the order of the months: `1, 2 … 12`, `01, 02 … 12`, «۱، ۲ … ۱۲», or the first three or
 * more of them. Empty if they do not begin with 1, leave one out, or go on: then they are days, weeks or places.
 */
export function monthNumbers(headers: readonly string[]): number[] {
  const numbered = headers.flatMap((header, at) => {
    const number = foldDigits(header.trim());
    return /^\d{1,2}$/.test(number) ? [{ at, number: Number(number) }] : [];
  });
  const areMonths =
    numbered.length >= FEWEST && numbered.length <= MONTHS && numbered.every(({ number }, at) => number === at + 1);
  return areMonths ? numbered.map(({ at }) => at) : [];
}
