// The rows of the workbook as it sends them, unpacked, and the headers of their columns.
import type { Imported } from '../../../src/actions/imports/loadImported';
import { foldName } from '../../../src/model/names/foldName';
import type { CellValue, Choices, PresentRow } from '../../../src/model/imports/changes/foreseeChanges';
import { withYears } from '../../../src/text/withYears';
import { language } from '../../locale';

export const presentRows = ({ columns, rows }: Imported): PresentRow[] =>
  rows.map(([id, name, key, ...cells]) => ({
    id: String(id),
    name: String(name),
    key: String(key),
    cells: Object.fromEntries(columns.flatMap((column, at) => (cells[at] === '' ? [] : [[column.key, cells[at] ?? '']]))),
  }));

/** The words of lists, by column; a key of a list is a word of it too. */
export const choicesOf = ({ columns }: Imported): Choices =>
  Object.fromEntries(
    columns.flatMap(({ key, choices }) =>
      choices
        ? [
            [
              key,
              new Map(
                choices.flatMap(
                  ([word, of]) =>
                    [
                      [foldName(word), of],
                      [foldName(of), of],
                    ] as const,
                ),
              ),
            ],
          ]
        : [],
    ),
  );

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
