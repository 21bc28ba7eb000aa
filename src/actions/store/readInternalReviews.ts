// The internal reviews that were held, with the figures that a decision on the tier needs.
import { foldName } from '../../model/names/foldName';
import type { TierReview } from '../../model/tiers/judgeDemotion';
import { isKey } from '../../model/tiers/TierDecision';
import { keyOfWord } from '../../workbook/keyOfWord';
import type { Workbook } from '../../workbook/Workbook';

/** By folded name of the account: those at which it was key, with its score then. */
export function readInternalReviews(workbook: Workbook): Map<string, TierReview[]> {
  const table = workbook.find('reviews');
  const found = new Map<string, TierReview[]>();
  for (const row of table?.rows ?? []) {
    const isInternal = keyOfWord('reviewKind', table?.text(row, 'kind') ?? '') === 'internal';
    const wasHeld = keyOfWord('outcome', table?.text(row, 'outcome') ?? '') !== null;
    if (!table || !isInternal || !wasHeld || !isKey(keyOfWord('tier', table.text(row, 'tierThen')))) continue;
    const account = foldName(table.text(row, 'account'));
    const reviews = found.get(account) ?? [];
    reviews.push({ day: table.text(row, 'date'), score: table.number(row, 'scoreThen') });
    found.set(account, reviews);
  }
  return found;
}
