/** How sure it is that an account is key; for another account, whether it might enter. */
export type Firmness = 'firm' | 'likely' | 'close' | 'open' | 'mightEnter';

/** The lowest share of draws for each word. */
const FIRM = 0.95;
const LIKELY = 0.8;
const CLOSE = 0.5;
const MIGHT_ENTER = 0.2;

/**
 * The word for the share of draws, 0–1, in which an account is key. `null` for an account that is not key and would be in less than a fifth of them.
 *
 * @param isKey whether it is key by its score.
 */
export function firmnessOf(share: number, isKey: boolean): Firmness | null {
  // As people see it, in whole percents.
  const shown = Math.round(share * 100) / 100;
  if (!isKey) return shown < MIGHT_ENTER ? null : 'mightEnter';
  if (shown >= FIRM) return 'firm';
  if (shown >= LIKELY) return 'likely';
  return shown >= CLOSE ? 'close' : 'open';
}
