// Selects the accounts of a long ranking that fit on a page: the key accounts and those nearest to the cut line.

export type ListedRow<Account> =
  | { kind: 'account'; account: Account }
  | { kind: 'line' }
  /** The number of key accounts left out here. */
  | { kind: 'moreKey'; count: number }
  /** The number of accounts ranked below; none of them is key. */
  | { kind: 'more'; count: number };

/** The number of accounts always shown on each side of the line. */
const NEAREST = 3;
/** With more key accounts than this, the middle ones are counted instead of listed. */
const MOST = 12;

/**
 * @param highestFirst every account with a score. `isAbove`: above the cut line. `isKey`: counts as key. The two can differ, because a
 *   confirmed key account can rank below the line and an account above it can be unconfirmed.
 */
export function selectBoardRows<Account extends { isAbove: boolean; isKey: boolean }>(
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

/** At most `most` rows: the first ones, the number left out, and the `last` ones. The whole list if only one would be left out. */
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
