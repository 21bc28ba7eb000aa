// The rows of the workbook as it sends them, unpacked, and the headers of their columns.
import type { Imported } from '../../../src/actions/imports/loadImported';
import { foldName } from '../../../src/model/names/foldName';
import type { CellValue, PresentRow } from '../../../src/model/imports/changes/PresentRow';
import type { ListWords } from '../../../src/model/imports/changes/Foreseen';
import { withYears } from '../../../src/text/withYears';
import { language } from '../../locale';

/** Unpacked once for each answer of the server: every decision of the user asks again. */
const once = <Made>(make: (imported: Imported) => Made): ((imported: Imported) => Made) => {
  const made = new WeakMap<Imported, Made>();
  return (imported) => {
    const known = made.get(imported) ?? make(imported);
    made.set(imported, known);
    return known;
  };
};

export const presentRows = once(({ columns, rows }): PresentRow[] =>
  rows.map(([id, name, key, ...cells]) => ({
    id: String(id),
    name: String(name),
    key: String(key),
    cells: Object.fromEntries(columns.flatMap((column, at) => (cells[at] === '' ? [] : [[column.key, cells[at] ?? '']]))),
  })),
);

/** The words of lists, by column; a key of a list is a word of it too. */
export const choicesOf = once(({ columns }): ListWords => {
  const entries = columns.flatMap(({ key, choices = [] }): [string, Map<string, string>][] => {
    const words = choices.flatMap(([word, of]): [string, string][] => [
      [foldName(word), of],
      [foldName(of), of],
    ]);
    return words.length === 0 ? [] : [[key, new Map(words)]];
  });
  return Object.fromEntries(entries);
});

/** A column's header, with its year once the last full year is `lastFullYear`. */
export function headerOfColumn({ columns }: Imported, key: string, lastFullYear: number): string {
  const header = columns.find((column) => column.key === key)?.header;
  return header === undefined ? key.replace(/^own:/, '') : withYears(language, header, lastFullYear);
}

/** A value as the workbook shows it: of a column with a list, the word for its key. */
export function valueShown({ columns }: Imported, column: string, value: CellValue): CellValue {
  const choices = columns.find(({ key }) => key === column)?.choices;
  return choices?.find(([, key]) => key === value)?.[0] ?? value;
}
