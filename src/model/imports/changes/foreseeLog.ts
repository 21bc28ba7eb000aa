import { foldName } from '../../names/foldName';
import { LogIndex, logEntry } from '../activities/LogIndex';
import { noteChanges, nothingForeseen, type Foreseen, type ListWords } from './Foreseen';
import type { FileRecord } from './matchRecords';
import type { PresentRow } from './PresentRow';

/** What importing activities changes in the log. The name of a line is its day. */
export function foreseeLog<Row extends FileRecord>(
  rows: readonly Row[],
  present: readonly PresentRow[],
  choices: ListWords,
): Foreseen<Row> {
  const index = new LogIndex<PresentRow | null>();
  for (const row of present) {
    const kind = choices['kind']?.get(foldName(String(row.cells['kind'] ?? ''))) ?? '';
    index.add(logEntry(row.key, row.name, { ...row.cells, kind }), row);
  }
  const foreseen = nothingForeseen<Row>();
  foreseen.rows = rows.map((row) => {
    const name = [row.account, row.values['subject'] ?? ''].filter((part) => part !== '').join(': ');
    const found = index.find(logEntry(row.account, row.name, row.values));
    if (found === null) {
      index.add(logEntry(row.account, row.name, row.values), null);
      foreseen.created.push(name);
      return { ...row, was: {} };
    }
    const cells = found.at?.cells ?? {};
    const values = Object.entries({ ...row.values, day: row.name });
    const news = values.filter(([field]) => !found.keeps(field, (cells[field] ?? '') === ''));
    if (found.at === null) return { ...row, was: {} };
    return { ...row, was: noteChanges(foreseen, name, Object.fromEntries(news), cells, choices) };
  });
  return foreseen;
}
