import { foldName } from '../../names/foldName';
import type { Sale } from './Sale';

/**
 * The sales of each account, in the order of the file; the accounts in that of their first line. Sales belong together by CRM id, then by folded
 * name. A sale without an id joins the account of its name, so those with an id are grouped first.
 *
 * Runs in O(n log n).
 */
export function groupByAccount(sales: readonly Sale[]): Sale[][] {
  const byId = new Map<string, Sale[]>();
  const byName = new Map<string, Sale[]>();
  const groups: Sale[][] = [];
  const join = (sale: Sale, map: Map<string, Sale[]>, key: string, name: string): void => {
    const group = map.get(key) ?? [];
    if (group.length === 0) groups.push(group);
    group.push(sale);
    map.set(key, group);
    if (name !== '' && !byName.has(name)) byName.set(name, group);
  };
  for (const sale of sales) if (sale.crmId !== '') join(sale, byId, sale.crmId, foldName(sale.name));
  for (const sale of sales) {
    if (sale.crmId !== '') continue;
    const name = foldName(sale.name);
    join(sale, byName, name, name);
  }
  for (const group of groups) group.sort((a, b) => a.line - b.line);
  return groups.sort((a, b) => (a[0]?.line ?? 0) - (b[0]?.line ?? 0));
}
