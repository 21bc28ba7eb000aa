// The hidden Snapshots tab: the ranking at each confirmation of tiers and each board page.
import type { AccountSnapshot } from '../../model/history/AccountSnapshot';
import { ensureHiddenTab } from '../../workbook/ensureHiddenTab';
import { newId } from '../../workbook/newId';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { storedList } from '../../model/stored/storedJson';

export interface SnapshotName {
  id: string;
  /** yyyy-mm-dd hh:mm */
  when: string;
  occasion: Occasion;
}

export type Occasion = 'tiersConfirmed' | 'boardPage' | 'review';
const OCCASIONS: readonly Occasion[] = ['tiersConfirmed', 'boardPage', 'review'];

/** Notes a snapshot, a row an account; it is written when the workbook is saved. */
export function takeSnapshot(workbook: Workbook, occasion: Occasion, standings: readonly AccountSnapshot[]): void {
  const table = ensureHiddenTab(workbook, 'snapshots');
  const when = workbook.minute;
  const batch = newId();
  let row = table.nextRow;
  for (const { account, name, score, rank, tier, criteria } of standings) {
    const record = {
      when,
      batch,
      occasion,
      account: name,
      accountId: account,
      score,
      rank,
      tier,
      criteria: JSON.stringify(criteria),
    };
    table.appendWhole(record, row++);
  }
}

/** The snapshots there are, the newest first. */
export function snapshotNames(workbook: Workbook): SnapshotName[] {
  const table = workbook.find('snapshots');
  const names = new Map<string, SnapshotName>();
  for (const row of table?.rows ?? []) {
    const id = table?.text(row, 'batch') ?? '';
    if (table && !names.has(id))
      names.set(id, {
        id,
        when: table.name(row),
        occasion: OCCASIONS.find((occasion) => occasion === table.text(row, 'occasion')) ?? 'tiersConfirmed',
      });
  }
  return [...names.values()].reverse();
}

/** The standings of one snapshot, in the order in which they were taken; none where there is no such snapshot. */
export function readSnapshot(workbook: Workbook, id: string): AccountSnapshot[] {
  const table = workbook.find('snapshots');
  if (!table) return [];
  return table.rows.filter((row) => table.text(row, 'batch') === id).map((row) => readAccountSnapshot(table, row));
}

/** The standings of several snapshots by id, from one pass over the rows. */
export function readSnapshots(workbook: Workbook, ids: ReadonlySet<string>): ReadonlyMap<string, AccountSnapshot[]> {
  const table = workbook.find('snapshots');
  const snapshots = new Map([...ids].map((id) => [id, [] as AccountSnapshot[]]));
  for (const row of table?.rows ?? []) if (table) snapshots.get(table.text(row, 'batch'))?.push(readAccountSnapshot(table, row));
  return snapshots;
}

export interface Confirmation {
  /** yyyy-mm-dd */
  day: string;
  /** By account id. */
  scores: ReadonlyMap<string, number | null>;
  /** The accounts that were key after it: their names by id. */
  keys: ReadonlyMap<string, string>;
}

/** Every confirmation of tiers, the oldest first. */
export function readConfirmations(workbook: Workbook): Confirmation[] {
  const table = workbook.find('snapshots');
  const reviews = new Map<string, { day: string; scores: Map<string, number | null>; keys: Map<string, string> }>();
  for (const row of table?.rows ?? []) {
    if (!table || table.text(row, 'occasion') !== 'tiersConfirmed') continue;
    const batch = table.text(row, 'batch');
    const review = reviews.get(batch) ?? { day: table.name(row).slice(0, 10), scores: new Map(), keys: new Map() };
    const account = table.text(row, 'accountId');
    review.scores.set(account, table.number(row, 'score'));
    if (table.text(row, 'tier') === 'key') review.keys.set(account, table.text(row, 'account'));
    reviews.set(batch, review);
  }
  return [...reviews.values()];
}

/** By the account's id in the matrix, the tier after the last confirmation of tiers, and the day (yyyy-mm-dd) of the first one since which it is the same. */
export function readTiersSince(workbook: Workbook): ReadonlyMap<string, { tier: string; day: string }> {
  const table = workbook.find('snapshots');
  const since = new Map<string, { tier: string; day: string }>();
  for (const row of table?.rows ?? []) {
    if (!table || table.text(row, 'occasion') !== 'tiersConfirmed') continue;
    const account = table.text(row, 'accountId');
    const tier = table.text(row, 'tier').replace('UnderReview', '');
    if (since.get(account)?.tier !== tier) since.set(account, { tier, day: table.name(row).slice(0, 10) });
  }
  return since;
}

const readAccountSnapshot = (table: Table, row: number): AccountSnapshot => ({
  account: table.text(row, 'accountId'),
  name: table.text(row, 'account'),
  score: table.number(row, 'score'),
  rank: table.number(row, 'rank'),
  tier: table.text(row, 'tier'),
  criteria: storedList(table.text(row, 'criteria')) as AccountSnapshot['criteria'],
});
