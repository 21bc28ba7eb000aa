// The rows of headers of several tables in one sheet.
import { headersAt } from '../detectHeader';
import type { FileLine } from '../detectTable';
import { monthNumbers } from '../monthNumbers';
import { recognizeColumns, type Synonyms } from '../recognizeColumns';
import { kindOfPeriod } from '../spreadPeriods';
import { isFigure, isFilled } from '../tableCells';

/** Fewer columns are not a table of their own. */
export const FEWEST_COLUMNS = 2;

const textOf = (cell: string): string => cell.trim().toLowerCase();

/** Whether a row has the headers of a table with customers, below or above another one. */
export function headerJudge(header: FileLine | undefined, synonyms: Synonyms): (line: FileLine) => boolean {
  const texts = new Set(header?.cells.map(textOf).filter(isFilled));
  const oneOf = new Set([...texts, ...(synonyms['account'] ?? []).map(textOf)]);
  return ({ cells }) => {
    // Most rows end here, without the work of the rest.
    if (!cells.some((cell) => oneOf.has(textOf(cell)))) return false;
    const matches = recognizeColumns(cells, synonyms);
    const months = monthNumbers(cells);
    const filled = cells.flatMap((cell, at) => (isFilled(cell) ? [{ cell, at }] : []));
    const known = filled.filter(
      ({ cell, at }) => matches[at] || kindOfPeriod(cell) !== null || texts.has(textOf(cell)) || months.includes(at),
    );
    const isOther = ({ cell, at }: { cell: string; at: number }): boolean =>
      isFigure(cell) && (matches[at]?.year ?? null) === null && !months.includes(at);
    return (
      matches.some((match) => match?.field === 'account') &&
      known.length >= Math.max(FEWEST_COLUMNS, filled.length / 2) &&
      known[0] === filled[0] &&
      !filled.some(isOther)
    );
  };
}

/** Whether a header has bands above it: its headers are more than its own cells. */
export const isBelowBands = (lines: readonly FileLine[], at: number, synonyms: Synonyms): boolean =>
  headersAt(lines, at, synonyms).some((header, column) => header !== lines[at]?.cells[column]);
