// Today's weight and the weight at which the key set changes, as distinct percentages.
import { formatPercent } from './format';

const MOST_DIGITS = 3;
/** The tolerance within which a computed share counts as a whole percent. */
const NOTHING = 1e-9;

/**
 * The end is rounded away from today's share, so the set really has changed at the shown percentage. Both are whole percents unless those
 * would be equal.
 *
 * @param shown today's share as a whole percent that adds up to 100 with the others; by default, the nearest one.
 */
export function formatShares(share: number, end: number, shown = share): { from: string; to: string } {
  const formatBoth = (digits: number) => ({
    from: formatPercent(digits === 0 ? shown : share, digits),
    to: formatPercent(roundAway(share, end, digits), digits),
  });
  for (let digits = 0; digits <= MOST_DIGITS; digits += 1) {
    const ends = formatBoth(digits);
    if (ends.from !== ends.to) return ends;
  }
  return formatBoth(0);
}

function roundAway(share: number, end: number, digits: number): number {
  const size = 100 * 10 ** digits;
  const rounded = end < share ? Math.floor(end * size + NOTHING * size) : Math.ceil(end * size - NOTHING * size);
  return rounded / size;
}
