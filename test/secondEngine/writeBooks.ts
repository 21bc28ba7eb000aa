// Puts fuzzed workbooks into one .xlsx file, with our formulas in its spelling and no results.
import ExcelJS from 'exceljs';
import { columnLetter } from '../../src/workbook/columnLetter';
import { excelFormula } from './excelFormula';
import { ROWS, type FuzzedBook } from './FuzzedBook';

/** The rows above a workbook's cells in the file: the same tab of all workbooks is in one sheet, one below the other, named by its key. */
export const rowsAbove = (place: number): number => place * (ROWS + 1);

export async function writeBooks(books: readonly FuzzedBook[], path: string): Promise<void> {
  const file = new ExcelJS.Workbook();
  books.forEach(({ tabs }, place) => {
    const sheets = Object.fromEntries(tabs.map(({ key, title }) => [title, key]));
    const down = rowsAbove(place);
    for (const { key, cells, formulas } of tabs) {
      const sheet = file.getWorksheet(key) ?? file.addWorksheet(key);
      cells.forEach((line, row) =>
        line.forEach((value, column) => {
          if (value !== '') sheet.getCell(down + row + 1, column + 1).value = value;
        }),
      );
      for (const { row, column, rows, formula } of formulas) {
        const { text, isArray } = excelFormula(formula, { down, rows: ROWS, sheets });
        const letter = columnLetter(column);
        const array = { shareType: 'array', ref: `${letter}${down + row}:${letter}${down + row + rows - 1}` };
        sheet.getCell(down + row, column).value = { formula: text, ...(isArray && array) };
      }
    }
  });
  await file.xlsx.writeFile(path);
}
