import { isAtLeast } from '../scoring/tolerance';

/**
 * Which account holds the seat of each one, as indexes: the best of its group, the first of equals. An account without a group, or
 * without a score, holds its own.
 */
export function seatHolders(accounts: readonly { score: number | null; group?: string | undefined }[]): number[] {
  const best = new Map<string, number>();
  accounts.forEach(({ score, group }, at) => {
    if (!group || score === null) return;
    const held = accounts[best.get(group) ?? -1]?.score ?? -Infinity;
    if (score > held) best.set(group, at);
  });
  return accounts.map(({ score, group }, at) => (group && score !== null ? (best.get(group) ?? at) : at));
}

/**
 * What is known of the accounts that hold a seat, for all: the others of a group have the value of its best if they reach the cut-off
 * themselves, else `below`.
 *
 * @param values of all accounts; those of the others are ignored.
 */
export function shareSeats<Value>(
  values: readonly Value[],
  scores: readonly (number | null)[],
  { holders, keyFrom, below }: { holders: readonly number[]; keyFrom: number | null; below: Value },
): Value[] {
  return values.map((own, at) => {
    const holder = holders[at] ?? at;
    if (holder === at) return own;
    return isAtLeast(scores[at] ?? -Infinity, keyFrom ?? -Infinity) ? (values[holder] as Value) : below;
  });
}
