import { groupsOf } from '../../src/model/accounts/groupsOf';
import { foldName } from '../../src/model/names/foldName';

interface Listed {
  id: string;
  name: string;
  parent: string;
}

/** The group of an account: the parent whose plan is that of the group, '' for the parent itself, and its subsidiaries by name. */
export function groupOfAccount(id: string, accounts: readonly Listed[]): { parent: string; subsidiaries: string[] } {
  const own = accounts.find((account) => account.id === id);
  if (!own) return { parent: '', subsidiaries: [] };
  const groups = groupsOf(accounts);
  const head = foldName(own.name);
  const group = groups[accounts.indexOf(own)] ?? '';
  if (group !== head)
    return { parent: accounts.find(({ name }) => foldName(name) === group)?.name ?? own.parent, subsidiaries: [] };
  return {
    parent: '',
    subsidiaries: accounts.filter((account, at) => account !== own && groups[at] === head).map(({ name }) => name),
  };
}
