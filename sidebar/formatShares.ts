// Today's weight and the one at which the key set changes, as percentages that can be told apart.
import { formatPercent } from './format';

const MOST_DIGITS = 3;
/** A share that was computed may lie this far beside the whole percent that is meant. */
const NOTHING = 1e-9;

/**
 * The end is rounded away from today's share, so that the set has changed at the percentage that is said. Both have whole percents
 * unless those would be equal.
 */
export function formatShares(share: number, end: number): { from: string; to: string } {
  const said = (digits: number) => ({
    from: formatPercent(share, digits),
    to: formatPercent(roundAway(share, end, digits), digits),
  });
  for (let digits = 0; digits <= MOST_DIGITS; digits += 1) {
    const ends = said(digits);
    if (ends.from !== ends.to) return ends;
  }
  return said(0);
}

function roundAway(share: number, end: number, digits: number): number {
  const size = 100 * 10 ** digits;
  const rounded = end < share ? Math.floor(end * size + NOTHING * size) : Math.ceil(end * size - NOTHING * size);
  return rounded / size;
}
