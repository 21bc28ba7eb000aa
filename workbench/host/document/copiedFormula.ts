// A formula after it is copied some rows down.
import { formulaTokens } from '../../engine/spelling/formulaTokens';
import { isOpenDown, isWhole, readReference, writeReference } from '../../engine/spelling/reference';

/** Moves every row that is not fixed by `$`; a reference that would leave the sheet at the top is #REF!. */
export function copiedFormula(formula: string, rowsDown: number): string {
  return formulaTokens(formula)
    .map(({ kind, text }) => {
      if (kind !== 'reference' || isWhole(text)) return text;
      const reference = readReference(text);
      const start = reference.start.rowFixed ? reference.start.row : reference.start.row + rowsDown;
      const end = reference.end.rowFixed || isOpenDown(reference) ? reference.end.row : reference.end.row + rowsDown;
      if (start < 0 || end < 0) return '#REF!';
      return writeReference({ ...reference, start: { ...reference.start, row: start }, end: { ...reference.end, row: end } });
    })
    .join('');
}
