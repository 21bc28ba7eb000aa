import { groupsOf } from '../../src/model/accounts/groupsOf';
import { foldName } from '../../src/model/names/foldName';

interface Listed {
  id: string;
  name: string;
  parent: string;
}

interface AccountGroup {
  /** The name of the parent, whose plan is that of the group; '' for the parent itself and for an account without one. */
  parent: string;
  /** '' if the parent is not an account. */
  parentId: string;
  /** The names of the subsidiaries; none for a subsidiary. */
  subsidiaries: string[];
}

export function groupOfAccount(id: string, accounts: readonly Listed[]): AccountGroup {
  const own = accounts.find((account) => account.id === id);
  if (!own) return { parent: '', parentId: '', subsidiaries: [] };
  const groups = groupsOf(accounts);
  const head = foldName(own.name);
  const group = groups[accounts.indexOf(own)] ?? '';
  if (group !== head) {
    const parent = accounts.find(({ name }) => foldName(name) === group);
    return { parent: parent?.name ?? own.parent, parentId: parent?.id ?? '', subsidiaries: [] };
  }
  return {
    parent: '',
    parentId: '',
    subsidiaries: accounts.filter((account, at) => account !== own && groups[at] === head).map(({ name }) => name),
  };
}
