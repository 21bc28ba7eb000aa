// Finds accounts by a part of their name. Names that begin with it come first; otherwise the order stays.
import { foldName } from '../../src/model/names/foldName';

export function findAccounts<Account extends { name: string }>(accounts: readonly Account[], typed: string): Account[] {
  const wanted = foldName(typed);
  const found = accounts.filter(({ name }) => foldName(name).includes(wanted));
  const isBegun = ({ name }: Account) => foldName(name).startsWith(wanted);
  return [...found.filter(isBegun), ...found.filter((account) => !isBegun(account))];
}
