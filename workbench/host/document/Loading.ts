// Slow functions: on Google a custom function calculates after the script, which sees `Loading…` or old values until then.
import type { EngineError, EngineValue } from '../../engine/Engine';
import type { Document } from './Document';

export const LOADING = 'Loading…';

type Value = EngineValue | EngineError;

/** The values of formulas before a script began, for cells whose new value is not ready. */
export class Loading {
  private readonly before = new Map<string, Value>();

  constructor(private readonly document: Document) {
    const { engine } = document;
    engine.calculate();
    for (const sheet of engine.workbook.getSheets()) {
      const sheetId = sheet.getSheetId();
      sheet
        .getSheet()
        .getCellMatrix()
        .forValue((row, column) => {
          if (engine.formula(sheetId, row, column) === '') return;
          for (let down = row; down === row || engine.isSpilled(sheetId, down, column); down++) {
            for (let right = column; (down === row && right === column) || engine.isSpilled(sheetId, down, right); right++) {
              this.before.set(`${sheetId}!${down},${right}`, engine.value(sheetId, down, right));
            }
          }
        });
    }
  }

  /** A cell's value for the script: `Loading…` for a custom function, the old value for its dependents. */
  seen(sheetId: string, row: number, column: number, value: Value): Value {
    if (typeof value !== 'object' || value.error !== '#ERROR!') return value;
    const old = this.before.get(`${sheetId}!${row},${column}`);
    const own = value.message === LOADING && this.document.engine.formula(sheetId, row, column) !== '';
    return own ? LOADING : (old ?? LOADING);
  }
}
