/**
 * Records in the order that they have as they were loaded, so that none moves away from under the hands of who is typing; new ones
 * follow in the order in which they were added.
 * @param records as they stand with what was typed.
 * @param sort puts records in order.
 */
export function inSettledOrder<R extends { id: string }>(
  records: readonly R[],
  loaded: readonly R[],
  sort: (records: readonly R[]) => R[],
): R[] {
  const current = new Map(records.map((record) => [record.id, record]));
  const known = new Set(loaded.map(({ id }) => id));
  const settled = sort(loaded).flatMap(({ id }) => current.get(id) ?? []);
  return [...settled, ...records.filter(({ id }) => !known.has(id))];
}
