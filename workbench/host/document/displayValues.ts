// What a cell shows: its value in its number format.
import { shownNumber } from '../../engine/shownNumber';
import { numfmt } from '../../engine/univer';
import { type Area, cellsOf } from './Area';
import { shownPatternAt } from './cells';
import type { Document } from './Document';

/** Rows × columns of texts, as the cells show them. */
export function displayValues(document: Document, area: Area): string[][] {
  document.calculateFor(area);
  const { decimal } = document.spelling;
  return cellsOf(area, (row, column) => {
    const value = document.value(area.sheetId, row, column);
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    const pattern = shownPatternAt(document, area.sheetId, row, column);
    if (typeof value === 'number') {
      return pattern === undefined || pattern === 'General' ? shownNumber(value, decimal) : numfmt.format(pattern, value);
    }
    return pattern && value !== '' ? numfmt.format(pattern, value) : value;
  });
}
