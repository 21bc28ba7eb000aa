import { freeName } from '../../names/freeName';
import { longestIn } from '../../records/recordRules';
import { noteChanges, nothingForeseen, type Foreseen, type ListWords } from './Foreseen';
import { idOf, keyOfRecord, matchRecords, type FileRecord } from './matchRecords';
import type { PresentRow } from './PresentRow';

/** Only deals have an id. */
const NAME_OF_DEAL = 'opportunity';
const LONGEST_NAME = longestIn('opportunities', NAME_OF_DEAL);

/**
 * What importing people or deals changes: a deal is known by its CRM id, and a record by its account and its name, a person also by an
 * address of their own, whatever the file calls them: the rows to send have the id, the account and the name of the workbook. A deal with
 * another id than those of that name is a new one, under a name that is free.
 *
 * @param isNamed whether the file itself names a row: a deal that is known by its CRM id then takes that name, if it is free.
 */
export function foreseeRecords<Row extends FileRecord>(
  rows: readonly Row[],
  present: readonly PresentRow[],
  choices: ListWords,
  isNamed: (row: Row) => boolean = () => false,
): Foreseen<Row & { record?: string }> {
  const find = matchRecords(rows, present);
  const known = new Set(present.map(({ key, name }) => keyOfRecord(key, name)));
  const taken = new Set([...known, ...rows.map(({ account, name }) => keyOfRecord(account, name))]);
  const isRenamed = (row: Row, { key, cells }: PresentRow): boolean => {
    const isNew = idOf(row.values) !== '' && idOf(cells) === idOf(row.values) && !known.has(keyOfRecord(key, row.name));
    if (isNew && isNamed(row)) known.add(keyOfRecord(key, row.name));
    return isNew && isNamed(row);
  };
  const foreseen = nothingForeseen<Row & { record?: string }>();
  foreseen.rows = rows.map((row) => {
    const name = `${row.account}: ${row.name}`;
    const { record, isNameTaken } = find(row);
    if (record) {
      const isOther = isRenamed(row, record);
      if (isOther) foreseen.renamed.push({ from: `${record.key}: ${record.name}`, to: row.name });
      const was = noteChanges(foreseen, name, row.values, record.cells, choices, isOther);
      return {
        ...row,
        record: record.id,
        account: record.key,
        name: isOther ? row.name : record.name,
        was: isOther ? { ...was, [NAME_OF_DEAL]: record.name } : was,
      };
    }
    foreseen.created.push(name);
    return {
      ...row,
      name: isNameTaken ? freeName(row.name, (each) => taken.has(keyOfRecord(row.account, each)), LONGEST_NAME) : row.name,
      was: {},
    };
  });
  return foreseen;
}
