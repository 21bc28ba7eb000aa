// What the cells of a table hold.
import { parseAmount } from '../numbers/parseAmount';
import { writtenNumber } from '../numbers/writtenNumber';
import { parseDate } from './parseDate';

export const isFilled = (cell: string): boolean => cell.trim() !== '';

/** A cell without the blanks around it; '' where a row ends before it. */
export const textAt = (cells: readonly string[], at: number): string => cells[at]?.trim() ?? '';

/** Whether a cell is a number, an amount or a day. */
export const isFigure = (cell: string): boolean =>
  isFilled(cell) && (writtenNumber(cell) !== null || parseAmount(cell) !== null || parseDate(cell) !== null);
