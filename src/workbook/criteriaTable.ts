// Criteria as rows of the Criteria tab.
import type { Criterion } from '../model/criteria/Criterion';
import { CRITERIA_LIBRARY, type LibraryKey } from '../model/criteria/library';
import { positive } from '../model/numbers/positive';
import type { WorkbookText } from './words';
import { keyOfWord } from './keyOfWord';
import type { Entry, Table } from './Table';

/**
 * The criteria from top to bottom. An invalid or negative weight counts as 0, an invalid bound as `null`. Rows without an id (not
 * stamped yet) are left out.
 */
export function readCriteria(table: Table): Criterion[] {
  return table.rows
    .filter((row) => table.text(row, 'id') !== '')
    .map((row) => ({
      id: table.text(row, 'id'),
      libraryKey: libraryKey(table.text(row, 'libraryKey')),
      name: table.name(row),
      definition: table.text(row, 'definition'),
      anchors: [table.text(row, 'anchor1'), table.text(row, 'anchor4'), table.text(row, 'anchor7'), table.text(row, 'anchor10')],
      weight: positive(table.number(row, 'weight')),
      kind: keyOfWord('criterionKind', table.text(row, 'kind')) === 'revenue' ? 'revenue' : 'other',
      source: table.text(row, 'source') || null,
      low: table.number(row, 'low'),
      high: table.number(row, 'high'),
      middle: table.number(row, 'middle'),
    }));
}

const libraryKey = (text: string): LibraryKey | null => CRITERIA_LIBRARY.find(({ key }) => key === text)?.key ?? null;

/** A criterion as the cells of its row. */
export function criterionRecord(criterion: Criterion, text: WorkbookText): Record<string, Entry> {
  const [anchor1, anchor4, anchor7, anchor10] = criterion.anchors;
  return {
    criterion: criterion.name,
    weight: criterion.weight,
    definition: criterion.definition,
    anchor1,
    anchor4,
    anchor7,
    anchor10,
    kind: text.lists.criterionKind[criterion.kind],
    source: criterion.source,
    low: criterion.low,
    high: criterion.high,
    middle: criterion.middle,
    libraryKey: criterion.libraryKey,
    id: criterion.id,
    knownAs: criterion.name,
  };
}
