import { foldName } from '../../model/names/foldName';
import type { AccountSnapshot } from '../../model/history/AccountSnapshot';

/** How an account of the register is found again. */
export interface Known {
  /** By the id that a row of the matrix has, the register's account of today; a rename keeps that id. */
  byMatrixId: ReadonlyMap<string, { id: string; name: string }>;
  /** By folded name. */
  byName: ReadonlyMap<string, { id: string; name: string }>;
}

/**
 * Finds the accounts of a snapshot today: by their row of the matrix, whatever their name is now. An account that is no longer a candidate
 * is found by its name, unless another account of the snapshot was found under it. If no account is found, `id` is '' and `name` is the
 * snapshot's.
 */
export function accountsThen(
  standings: readonly AccountSnapshot[],
  { byMatrixId, byName }: Known,
): { id: string; name: string }[] {
  const found = standings.map(({ account }) => byMatrixId.get(account) ?? null);
  const taken = new Set(found.flatMap((account) => account?.id ?? []));
  return standings.map(({ name }, at) => {
    const namesake = byName.get(foldName(name));
    return found[at] ?? (namesake && !taken.has(namesake.id) ? namesake : { id: '', name });
  });
}
