// What a cell shows: its value in its number format.
import { numfmt } from '../../engine/univer';
import { type Area, cellsOf } from './Area';
import { shownPatternAt } from './cells';
import type { Document } from './Document';

/** Rows × columns of texts, as the cells show them. */
export function displayValues(document: Document, area: Area): string[][] {
  document.calculate();
  return cellsOf(area, (row, column) => {
    const value = document.value(area.sheetId, row, column);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const pattern = shownPatternAt(document, area.sheetId, row, column);
    if (typeof value === 'number') return numfmt.format(pattern ?? 'General', value);
    return pattern && value !== '' ? numfmt.format(pattern, value) : value;
  });
}
