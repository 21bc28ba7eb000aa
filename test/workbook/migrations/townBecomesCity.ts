// A migration for tests: an older version called the city of an account its town, stored the answers on readiness under another name,
// and had no column for what a customer spends.
import type { Change, Migration } from '../../../src/workbook/migrations/Migration';

declare const STOP_AFTER: number;

const townBecomesCity: Migration = function* (stored) {
  yield* stoppedAfter(STOP_AFTER, [
    { kind: 'renameSetting', from: 'answers', to: 'readiness' },
    { kind: 'setting', key: 'towns', value: 'renamed' },
    { kind: 'renameColumn', tab: 'accounts', from: 'town', to: 'city' },
    { kind: 'addColumn', tab: 'accounts', column: 'wallet' },
    // The tab can be missing.
    { kind: 'renameColumn', tab: 'swot', from: 'gone', to: 'lost' },
    ...(stored.tables.accounts?.rows ?? []).flatMap(({ row, cells }): Change[] => {
      const isOpen = typeof cells['revenue3'] === 'number' && (cells['wallet'] ?? '') === '';
      return isOpen ? [{ kind: 'cell', tab: 'accounts', row, column: 'wallet', entry: 2 * Number(cells['revenue3']) }] : [];
    }),
  ]);
};

/** Makes this number of changes, then interrupts the script. */
function* stoppedAfter(most: number, changes: readonly Change[]): Iterable<Change> {
  for (const [at, change] of changes.entries()) {
    if (at === most) throw new Error('Interrupted');
    yield change;
  }
}

export const MIGRATIONS: readonly Migration[] = [townBecomesCity];
