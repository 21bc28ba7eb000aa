// Which accounts of a long ranking a page shows: the key accounts and those nearest to the cut line.

export type ListedRow<Account> =
  | { kind: 'account'; account: Account }
  | { kind: 'line' }
  /** So many key accounts were left out here. */
  | { kind: 'moreKey'; count: number }
  /** So many more are ranked below, none of them key. */
  | { kind: 'more'; count: number };

/** So many on either side of the line are always shown. */
const NEAREST = 3;
/** With more key accounts than these the middle ones are counted, not listed. */
const MOST = 12;

/**
 * @param highestFirst everyone with a score, with whether it is above the line and whether it counts as key (by confirmation a key
 *   account may stand below the line, and an account above it may be none).
 */
export function selectStandings<Account extends { isAbove: boolean; isKey: boolean }>(
  highestFirst: readonly Account[],
): ListedRow<Account>[] {
  const above = highestFirst.filter(({ isAbove }) => isAbove);
  const below = highestFirst.filter(({ isAbove }) => !isAbove);
  const further = below.slice(NEAREST);
  const keyBelow = further.filter(({ isKey }) => isKey);
  const more = further.length - keyBelow.length;
  return [
    ...shorten(above, MOST, NEAREST),
    { kind: 'line' },
    ...listed(below.slice(0, NEAREST)),
    ...shorten(keyBelow, NEAREST, 0),
    ...(more > 0 ? [{ kind: 'more' as const, count: more }] : []),
  ];
}

/** All of them, or the first ones, how many were left out, and the last ones: `most` in all. One too many is shown all the same. */
function shorten<Account>(accounts: readonly Account[], most: number, last: number): ListedRow<Account>[] {
  if (accounts.length <= most + 1) return listed(accounts);
  const count = accounts.length - most;
  return [
    ...listed(accounts.slice(0, most - last)),
    { kind: 'moreKey', count },
    ...listed(accounts.slice(accounts.length - last)),
  ];
}

const listed = <Account>(accounts: readonly Account[]): ListedRow<Account>[] =>
  accounts.map((account) => ({ kind: 'account', account }));
