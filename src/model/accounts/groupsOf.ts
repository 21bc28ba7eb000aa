import { foldName } from '../names/foldName';

/** Each step doubles the levels of parents that are looked up: up to four above an account. */
export const PARENT_STEPS = 2;

/**
 * The group of each account, as a folded name, in the order of the accounts: the account at the top of its parents, at most four levels up.
 * A parent that is not an account makes a group too; accounts that are each other's parents make none.
 */
export function groupsOf(accounts: readonly { name: string; parent: string }[]): string[] {
  const names = accounts.map(({ name }) => foldName(name));
  let groups = accounts.map(({ parent }, at) => foldName(parent) || (names[at] as string));
  for (let step = 0; step < PARENT_STEPS; step += 1) {
    const above = new Map<string, string>();
    names.forEach((name, at) => above.has(name) || above.set(name, groups[at] as string));
    groups = groups.map((group) => above.get(group) ?? group);
  }
  return groups;
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
