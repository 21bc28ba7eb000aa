// A cell's content as a text that gives the same content when typed again.
import { displayValues } from '../../host/document/displayValues';
import type { Document } from '../../host/document/Document';
import { patternAt } from '../../host/document/cells';
import { isDatePattern } from '../../host/document/serialDate';
import { typed } from '../../engine/spelling/typed';
import type { CellPlace } from '../grid/Grid';

/**
 * A formula in Google's spelling, a percentage with its sign, a date as it is shown, a text with an apostrophe where it would become
 * something else.
 */
export function editableText(document: Document, { sheetId, row, column }: CellPlace): string {
  const { engine, spelling } = document;
  const formula = engine.formula(sheetId, row, column);
  if (formula) return formula;
  if (engine.isSpilled(sheetId, row, column)) return '';
  const value = document.value(sheetId, row, column);
  const pattern = patternAt(document, sheetId, row, column);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') {
    const again = typed(value, pattern, spelling);
    return 'value' in again && again.value === value ? value : `'${value}`;
  }
  if (pattern?.includes('%')) return `${inDecimal(Number((value * 100).toPrecision(15)), spelling.decimal)}%`;
  if (isDatePattern(pattern)) {
    const shown = displayValues(document, { sheetId, row, column, rows: 1, columns: 1 })[0]?.[0] ?? '';
    const again = typed(shown, pattern, spelling);
    if ('value' in again && again.value === value) return shown;
  }
  return inDecimal(value, spelling.decimal);
}

const inDecimal = (value: number, decimal: string) => String(value).replace('.', decimal);
