import { foldName } from '../names/foldName';

/**
 * The group of each account, as a folded name, in the order of the accounts: that of its parent's parent, of its parent, or its own, the
 * first that exists. A parent that is no account makes a group too.
 */
export function groupsOf(accounts: readonly { name: string; parent: string }[]): string[] {
  const parentOf = new Map<string, string>();
  for (const { name, parent } of accounts) {
    const folded = foldName(name);
    if (!parentOf.has(folded)) parentOf.set(folded, foldName(parent));
  }
  return accounts.map(({ name, parent }) => {
    const own = foldName(parent) || foldName(name);
    return parentOf.get(own) || own;
  });
}

/** The sums of amounts by group, in any order; `null` counts as 0. */
export function sumByGroup(amounts: readonly (number | null)[], groups: readonly string[]): number[] {
  const sums = new Map<string, number>();
  groups.forEach((group, at) => sums.set(group, (sums.get(group) ?? 0) + (amounts[at] ?? 0)));
  return [...sums.values()];
}
