import { foldName } from '../../names/foldName';
import type { CellsByColumn, CellValue } from './PresentRow';

/** A value that the import overwrites with another one, or that leaves its column. */
export interface LostValue {
  name: string;
  column: string;
  from: CellValue;
  /** '' where it leaves. */
  to: CellValue;
}

export interface Foreseen<Row> {
  /** Names of the rows that are new. */
  created: string[];
  updated: string[];
  unchanged: number;
  /** Accounts and deals that get another name, because the file has their CRM id with it. */
  renamed: { from: string; to: string }[];
  replaced: LostValue[];
  /** Figures that are emptied because they would be compared with figures of other days. */
  outdated: LostValue[];
  /** Figures that leave the register because a year closes, by the column that they have now. */
  leaving: LostValue[];
  /** Names that several accounts have: their rows are left out. */
  ambiguous: string[];
  /** The rows to send, each with the values that it overwrites. */
  rows: (Row & { was: Record<string, CellValue> })[];
}

export const nothingForeseen = <Row>(): Foreseen<Row> => ({
  created: [],
  updated: [],
  unchanged: 0,
  renamed: [],
  replaced: [],
  outdated: [],
  leaving: [],
  ambiguous: [],
  rows: [],
});

/** Words of a column with a list, by the key that each means; keys of a list are words of it too. */
export type ListWords = Readonly<Record<string, ReadonlyMap<string, string>>>;

export const hasValue = (value: CellValue | undefined): boolean => value !== undefined && value !== '';

/** Notes what a row of the file changes in a row of the workbook; returns what it overwrites. A blank overwrites nothing. */
export function noteChanges(
  foreseen: Foreseen<unknown>,
  name: string,
  entries: CellsByColumn,
  cells: CellsByColumn,
  choices: ListWords,
  isRenamed = false,
): Record<string, CellValue> {
  const overwritten: Record<string, CellValue> = {};
  let isUpdated = isRenamed;
  for (const [column, entry] of Object.entries(entries)) {
    const present = cells[column] ?? '';
    const words = choices[column];
    const keyOf = (value: CellValue): CellValue | undefined => (words ? words.get(foldName(String(value))) : String(value));
    const key = keyOf(entry);
    if (entry === '' || key === undefined) continue;
    // The same word of a list may be written in another language; it is not another value.
    if (hasValue(present) && (words || String(present) !== String(entry))) overwritten[column] = present;
    if (hasValue(present) && keyOf(present) === key) continue;
    isUpdated = true;
    if (hasValue(present)) foreseen.replaced.push({ name, column, from: present, to: entry });
  }
  if (isUpdated) foreseen.updated.push(name);
  else foreseen.unchanged++;
  return overwritten;
}
