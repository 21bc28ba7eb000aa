import { foldName } from '../names/foldName';

/**
 * The group of each account, as a folded name, in the order of the accounts: that of its parent's parent, of its parent, or its own, the
 * first that exists. A parent that is not an account makes a group too.
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

/** Accounts that belong together. */
export interface Group {
  /** Of the account at the top, or as its subsidiaries write it. */
  name: string;
  /** Their names, in the order of the register. */
  accounts: string[];
  /** The sum of their amounts; `null` if none is known. */
  amount: number | null;
}

/** The groups of two accounts or more, the largest amount first. */
export function groupAmounts(accounts: readonly { name: string; parent: string; amount: number | null }[]): Group[] {
  const groups = groupsOf(accounts);
  const written = new Map(
    [...accounts.map(({ parent }) => parent), ...accounts.map(({ name }) => name)].map((name) => [foldName(name), name]),
  );
  const found = new Map<string, Group>();
  accounts.forEach(({ name, amount }, at) => {
    const key = groups[at] ?? '';
    const group = found.get(key) ?? { name: written.get(key) ?? '', accounts: [], amount: null };
    group.accounts.push(name);
    if (amount !== null) group.amount = (group.amount ?? 0) + amount;
    found.set(key, group);
  });
  return [...found.values()].filter(({ accounts: { length } }) => length > 1).sort((a, b) => (b.amount ?? 0) - (a.amount ?? 0));
}
