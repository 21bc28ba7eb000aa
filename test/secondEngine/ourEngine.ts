// What the workbench's engine computes from fuzzed workbooks.
import { bootEngine } from '../../workbench/engine/bootEngine';
import type { Engine, EngineError, EngineValue } from '../../workbench/engine/Engine';
import { spellingOf } from '../../workbench/engine/spelling/typed';
import { ROWS, type FuzzedBook, type FuzzedTab } from './FuzzedBook';

/** Results of the formulas of a workbook: by tab, formula, and row from its own one down. An error is its code. */
export type Results = readonly (readonly (readonly EngineValue[])[])[];

/** Functions whose result follows the locale. */
const BY_LOCALE = /\b(FIXED|TEXT|VALUE)\(/;

/** Workbooks with the same sheets and formulas share an engine. */
export class OurEngine {
  private readonly engines = new Map<string, Engine>();

  /** @param locales such as `de_DE`. @return the results in each. */
  results(book: FuzzedBook, locales: readonly string[]): Results[] {
    const engine = this.engineFor(book);
    book.tabs.forEach((tab, sheet) => writeCells(engine, sheet, tab));
    return locales.map((locale) => {
      engine.useSpelling(() => spellingOf(locale, new Date().getUTCFullYear()));
      book.tabs.forEach((tab, sheet) => writeFormulas(engine, sheet, tab, (formula) => BY_LOCALE.test(formula)));
      engine.calculate();
      return book.tabs.map(({ formulas }, sheet) =>
        formulas.map(({ row, column, rows }) =>
          Array.from({ length: rows }, (_, down) => plain(engine.value(String(sheet), row - 1 + down, column - 1))),
        ),
      );
    });
  }

  dispose(): void {
    for (const engine of this.engines.values()) engine.dispose();
  }

  private engineFor({ tabs }: FuzzedBook): Engine {
    const key = JSON.stringify(tabs.map(({ title, cells, formulas }) => [title, cells[0], formulas]));
    const known = this.engines.get(key);
    if (known) return known;
    const sheets = tabs.map(({ title, cells }, at) => ({
      id: String(at),
      name: title,
      rowCount: ROWS,
      columnCount: cells[0]?.length ?? 1,
    }));
    const engine = bootEngine({
      id: 'book',
      sheetOrder: sheets.map(({ id }) => id),
      sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    });
    tabs.forEach((tab, sheet) => writeFormulas(engine, sheet, tab, () => true));
    this.engines.set(key, engine);
    return engine;
  }
}

function writeFormulas(engine: Engine, sheet: number, { formulas }: FuzzedTab, isWanted: (formula: string) => boolean): void {
  for (const { row, column, formula } of formulas)
    if (isWanted(formula)) engine.setFormula(String(sheet), row - 1, column - 1, formula);
}

/** Writes everything but the cells that formulas fill, in blocks of neighbouring columns. */
function writeCells(engine: Engine, sheet: number, { cells, formulas }: FuzzedTab): void {
  const filled = (row: number, column: number): boolean =>
    formulas.some((each) => each.column === column && each.row <= row && row < each.row + each.rows);
  const target = engine.workbook.getSheetBySheetId(String(sheet));
  const width = cells[0]?.length ?? 0;
  const heights = Array.from({ length: width }, (_, at) =>
    cells.map((_line, row) => (filled(row + 1, at + 1) ? 'x' : ' ')).join(''),
  );
  for (let first = 0, end = 1; first < width; first = end, end++) {
    while (end < width && heights[end] === heights[first]) end++;
    for (const { index, 0: run } of (heights[first] ?? '').matchAll(/ +/g)) {
      const block = cells.slice(index, index + run.length).map((line) => line.slice(first, end).map(cellOf));
      target?.getRange(index, first, run.length, end - first).setValues(block);
    }
  }
}

/** A text stays a text, as in a cell of the format `@`. */
function cellOf(value: EngineValue): { v: string | number | null; t?: 1 | 2 | 3 } {
  if (value === '') return { v: null };
  if (typeof value === 'boolean') return { v: value ? 1 : 0, t: 3 };
  return { v: value, t: typeof value === 'number' ? 2 : 1 };
}

const plain = (value: EngineValue | EngineError): EngineValue => (typeof value === 'object' ? value.error : value);
