import type { Source } from '../../src/actions/store/readSources';
import { parseNumber } from '../../src/model/numbers/parseNumber';
import { asTyped, isInPercent } from './percent';

/** The bound proposed for growth, 45%, is near the 50% of the words for 10: both are a great deal more than the 25% of 7. */
const NEAR = 0.1;
const PERCENT = /([\d۰-۹]+)\s?[%٪]/;

/**
 * The percentage that the words for 10 begin with, such as 50 in "50% a year or more", where the bound that scores 10 is far from it; `null`
 * where they agree to a tenth, as 45% and 50% do, or where the words have no percentage.
 *
 * @param high as it is stored: 0.22 is 22%.
 */
export function percentInWords(source: Pick<Source, 'scale'>, high: number | null, wordsForTen: string): number | null {
  const written = PERCENT.exec(wordsForTen)?.[1];
  const typed = asTyped(source, high);
  if (written === undefined || typed === null || Number.isNaN(typed) || !isInPercent(source)) return null;
  const percent = parseNumber(written);
  return percent === null || Math.abs(percent - typed) <= percent * NEAR ? null : percent;
}
