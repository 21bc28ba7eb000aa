import { isKey } from '../../model/tiers/TierDecision';
import { keyOfWord } from '../keyOfWord';
import type { TabKey } from '../Tab';
import type { Entry } from '../Table';
import type { Change, Migration, StoredRow, StoredWorkbook } from './Migration';

/**
 * From 2 to 3: the tier of each candidate is kept beside the visible one, as agreed. SWOT and reviews get a blank column. Goals and actions
 * get the day on which they were set or recorded: for those that exist already, the day of the migration.
 */
export const agreedTiersAndDates: Migration = function* (stored) {
  const { today } = stored;
  yield* filled(stored, 'matrix', 'agreedTier', ({ tier }) => agreedTier(String(tier ?? '')));
  yield* filled(stored, 'swot', 'repeatBy', () => '');
  yield* filled(stored, 'reviews', 'partsThen', () => '');
  yield* filled(stored, 'goals', 'setOn', ({ goal }) => (goal === '' ? '' : today));
  yield* filled(stored, 'actions', 'raisedOn', ({ action }) => (action === '' ? '' : today));
};

function agreedTier(word: string): string {
  const tier = keyOfWord('tier', word);
  return isKey(tier) ? 'key' : (tier ?? '');
}

/** Adds a column and fills its blank cells. */
function* filled(
  { tables }: StoredWorkbook,
  tab: TabKey,
  column: string,
  entryOf: (cells: StoredRow['cells']) => Entry,
): Iterable<Change> {
  const table = tables[tab];
  if (!table) return;
  yield { kind: 'addColumn', tab, column };
  for (const { row, cells } of table.rows) {
    const entry = (cells[column] ?? '') === '' ? entryOf(cells) : '';
    if (entry !== '') yield { kind: 'cell', tab, row, column, entry };
  }
}
