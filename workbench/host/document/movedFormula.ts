// A formula after rows or columns of a sheet were inserted, deleted or moved: its references go where their cells go.
import { formulaTokens } from '../../engine/spelling/formulaTokens';
import { readReference, type Reference, writeReference } from '../../engine/spelling/reference';
import { type Area, asRange } from './Area';

/**
 * `move` says where an area lies afterwards; `isMoved` whether a sheet's name, quotes and `!` included, is the changed one's ('' is the
 * formula's own).
 */
export function movedFormula(formula: string, isMoved: (prefix: string) => boolean, move: (area: Area) => Area | null): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      const reference = kind === 'reference' ? readReference(text) : undefined;
      return reference && isMoved(reference.prefix) ? moved(reference, move) : text;
    })
    .join('');
}

function moved(reference: Reference, move: (area: Area) => Area | null): string {
  const { start, end } = reference;
  const area = {
    sheetId: '',
    row: start.row,
    column: start.column,
    rows: end.row - start.row + 1,
    columns: end.column - start.column + 1,
  };
  const after = move(area);
  if (!after) return '#REF!';
  const { startRow, startColumn, endRow, endColumn } = asRange(after);
  const corners = { start: { ...start, row: startRow, column: startColumn }, end: { ...end, row: endRow, column: endColumn } };
  return writeReference({ ...reference, ...corners });
}
