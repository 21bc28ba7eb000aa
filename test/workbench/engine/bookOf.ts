// A small workbook for tests: cells by name, formulas in Google's spelling, results as plain values.
import { bootEngine } from '../../../workbench/engine/bootEngine';
import type { Engine, EngineError, EngineValue } from '../../../workbench/engine/Engine';
import { readReference } from '../../../workbench/engine/spelling/reference';

export type Cells = Readonly<Record<string, EngineValue>>;

const isError = (value: EngineValue | EngineError): value is EngineError => typeof value === 'object';

/** The sheets Main (60 × 26) and `Own data` (30 × 10); a cell of the second is written `Own!A1`. Dispose its engine. */
export function bookOf(cells: Cells = {}) {
  const sheet = (id: string, name: string, rowCount: number, columnCount: number) => ({
    [id]: { id, name, rowCount, columnCount },
  });
  const engine: Engine = bootEngine({
    id: 'book',
    sheetOrder: ['main', 'own'],
    sheets: { ...sheet('main', 'Main', 60, 26), ...sheet('own', 'Own data', 30, 10) },
  });
  const at = (name: string) => {
    const { prefix, start } = readReference(name);
    return { id: prefix === '' ? 'main' : 'own', row: start.row, column: start.column };
  };
  const worksheet = (id: string) => {
    const found = engine.workbook.getSheetBySheetId(id);
    if (!found) throw new Error(`no sheet ${id}`);
    return found;
  };
  const book = {
    engine,
    main: worksheet('main'),
    own: worksheet('own'),
    set: (name: string, value: EngineValue): void => {
      const { id, row, column } = at(name);
      if (typeof value === 'string' && value.startsWith('=')) engine.setFormula(id, row, column, value);
      else
        worksheet(id)
          .getRange(row, column)
          .setValue(typeof value === 'boolean' ? { v: value ? 1 : 0, t: 3 } : value);
    },
    clear: (name: string): void => {
      const { id, row, column } = at(name);
      engine.setFormula(id, row, column, '');
    },
    /** A cell's value after calculating; an error gives its code. */
    get: (name: string): EngineValue => {
      engine.calculate();
      const { id, row, column } = at(name);
      const value = engine.value(id, row, column);
      return isError(value) ? value.error : value;
    },
    /** Why a cell has an error. */
    why: (name: string): string | undefined => {
      engine.calculate();
      const { id, row, column } = at(name);
      const value = engine.value(id, row, column);
      return isError(value) ? value.message : undefined;
    },
    formula: (name: string): string => {
      const { id, row, column } = at(name);
      return engine.formula(id, row, column);
    },
    /** A formula's value, or the rows that it spills over. */
    result: (name: string): EngineValue | EngineValue[][] => {
      engine.calculate();
      const { id, row, column } = at(name);
      const value = (r: number, c: number) => {
        const found = engine.value(id, r, c);
        return isError(found) ? found.error : found;
      };
      let [width, height] = [1, 1];
      while (engine.isSpilled(id, row, column + width)) width++;
      while (engine.isSpilled(id, row + height, column)) height++;
      if (width === 1 && height === 1) return value(row, column);
      return Array.from({ length: height }, (_, r) => Array.from({ length: width }, (__, c) => value(row + r, column + c)));
    },
  };
  for (const [name, value] of Object.entries(cells)) book.set(name, value);
  return book;
}
