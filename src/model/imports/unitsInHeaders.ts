// A row below the headers that names the unit or the currency of each column: `Revenue 2024` over `TEUR`, `Margin` over `%`.
import { currencyOfWord, unitOfHeader } from './currencies';
import type { FileLine } from './detectTable';
import { isFigure, isFilled, textAt } from './tableCells';

/** Units of other columns, which money does not have. */
const OTHERS = /^(?:pcs?\.?|stk\.?|st\.?|units?|kg|t|l|m|h|days?|tage?|عدد|روز)$/iu;
/** A longer text is not a unit. */
const LONGEST = 20;

/** What a cell says, without brackets around it. */
const unitAt = (cells: readonly string[], at: number): string => textAt(cells, at).replace(/^[([]|[)\]]$/g, '');

const PERCENT = /^[%٪]$/u;

/** Whether a text is a percent sign, or a unit or a currency of money. */
function isUnit(text: string): boolean {
  const isMoney = (): boolean => currencyOfWord(text) !== null || unitOfHeader(`in ${text}`) > 1;
  return PERCENT.test(text) || (text.length <= LONGEST && !isFigure(text) && isMoney());
}

/**
 * Writes the units of such a row into the headers, and leaves the row out. All other tables stay as they are.
 *
 * @param headerAt index of the header; -1 without one.
 */
export function unitsInHeaders(lines: readonly FileLine[], headerAt: number): readonly FileLine[] {
  const [header, units, ...body] = lines.slice(Math.max(0, headerAt));
  if (headerAt < 0 || !header || !units || body.length === 0) return lines;
  const filled = units.cells.flatMap((cell, at) => (isFilled(cell) ? [at] : []));
  const isOfFigures = (at: number): boolean => body.some(({ cells }) => isFigure(textAt(cells, at)));
  const named = filled.filter((at) => isUnit(unitAt(units.cells, at)));
  const isRow =
    named.length > 0 && filled.every((at) => isOfFigures(at) && (named.includes(at) || OTHERS.test(unitAt(units.cells, at))));
  if (!isRow) return lines;
  const cells = header.cells.map((cell, at) => (named.includes(at) ? `${cell.trim()} (${unitAt(units.cells, at)})` : cell));
  return [...lines.slice(0, headerAt), { ...header, cells }, ...body];
}
