// What a save knows of each column: numbers that tell later whether its cells are still beside the same ids, in any order of the rows.
import { hashOf } from '../model/stored/fingerprint';
import { storedObject } from '../model/stored/storedJson';
import type { Table } from './Table';
import type { Workbook } from './Workbook';

/**
 * Of the values beside their ids, and of the values alone; where a save accepted the same values beside other ids, also what it was beside
 * `before`: an undo brings that back.
 */
type Print = readonly [beside: number, alone: number, before?: number];

/** @param idOf the id that a row has; its cell does not count where that is '' or where the cell is blank. */
export function printOf(table: Table, column: string, idOf: (row: number) => string): number {
  let print = 0;
  for (const row of table.filledRows) {
    const value = table.value(row, column);
    const id = value === '' ? '' : idOf(row);
    // The value first: what follows spreads it over all digits, so that sums of others differ.
    if (id !== '') print += hashOf(`${value} ${id}`);
  }
  return print;
}

const presentPrint = (table: Table, column: string): Print => [
  printOf(table, column, (row) => table.text(row, 'id')),
  printOf(table, column, () => 'any of them'),
];

/** Called when all that is saved is noted in the tables. */
export function keepPrints(workbook: Workbook): void {
  for (const key of ['criteria', 'accounts', 'matrix'] as const) {
    const table = workbook.table(key);
    const kept = keptPrints(workbook, table);
    const prints = table.filledColumns.sort().map((column) => [column, following(presentPrint(table, column), kept[column])]);
    workbook.settings.set(`prints:${key}`, JSON.stringify(Object.fromEntries(prints)));
  }
}

function following([beside, alone]: Print, kept?: Print): Print {
  const before = kept?.[0] === beside ? kept[2] : kept?.[0];
  return kept?.[1] !== alone || kept[2] === beside || before === undefined ? [beside, alone] : [beside, alone, before];
}

/** By column, as they were when the add-on saved last; empty where nothing was kept. */
export const keptPrints = ({ settings }: Workbook, { tab }: Table): Readonly<Record<string, Print>> =>
  (storedObject(settings.get(`prints:${tab.key}`)) ?? {}) as Record<string, Print>;

/**
 * Those of the columns with the same values as when the add-on saved last, but beside other ids: they may have been sorted alone. An undone
 * sorting is not among them, also after a save.
 */
export function movedColumns(workbook: Workbook, table: Table, columns: readonly string[]): string[] {
  const kept = keptPrints(workbook, table);
  return columns.filter((column) => {
    const [beside, alone] = presentPrint(table, column);
    const [wasBeside, wasAlone, before] = kept[column] ?? [];
    return wasAlone === alone && wasBeside !== beside && before !== beside;
  });
}
