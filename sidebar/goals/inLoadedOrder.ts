/**
 * Records in the order they had when loaded, so a record does not move while the user types. New records follow in the order they were
 * added.
 * @param records the records with the user's edits.
 * @param sort puts records in order.
 */
export function inLoadedOrder<R extends { id: string }>(
  records: readonly R[],
  loaded: readonly R[],
  sort: (records: readonly R[]) => R[],
): R[] {
  const current = new Map(records.map((record) => [record.id, record]));
  const known = new Set(loaded.map(({ id }) => id));
  const settled = sort(loaded).flatMap(({ id }) => current.get(id) ?? []);
  return [...settled, ...records.filter(({ id }) => !known.has(id))];
}
