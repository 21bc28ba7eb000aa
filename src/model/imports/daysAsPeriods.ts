// Days as headers of months or years: `01.12.2024`, `12/31/2024`, or the serial numbers of a spreadsheet.
import type { FileLine } from './detectTable';
import { parseDate } from './parseDate';
import { recognizeColumns, type Synonyms } from './recognizeColumns';
import { isFigure, isFilled } from './tableCells';

/** As few days make a row of headers. */
const FEWEST = 2;

/** A column with a day as its header. */
interface Day {
  at: number;
  /** yyyy-mm-dd. */
  date: string;
}

/**
 * Writes such days in one form: of months as `2024-12-01`, and of years as `2024` where all are the first or the last day of one. They are the
 * headers in a row with nothing else but words, one of which is a customer's or blank. All other tables stay as they are.
 *
 * @param most the number of rows among which the headers are.
 */
export function daysAsPeriods(lines: readonly FileLine[], synonyms: Synonyms, most: number): readonly FileLine[] {
  for (const [index, line] of lines.slice(0, most).entries()) {
    const days = isHeader(line, synonyms) ? daysIn(line.cells) : [];
    if (days.length === 0) continue;
    const areYears = ['01-01', '12-31'].some((day) => days.every(({ date }) => date.endsWith(day)));
    const written = new Map(days.map(({ at, date }) => [at, areYears ? date.slice(0, 4) : date]));
    const cells = line.cells.map((cell, at) => written.get(at) ?? cell);
    return lines.map((each, at) => (at === index ? { ...each, cells } : each));
  }
  return lines;
}

/** Whether the cells besides the figures are headers, with one of a customer or none in the first column. */
function isHeader({ cells }: FileLine, synonyms: Synonyms): boolean {
  const figures = cells.filter(isFigure).length;
  const words = cells.map((cell) => (isFigure(cell) ? '' : cell));
  const fields = recognizeColumns(words, synonyms).map((match) => match?.field);
  return (
    figures >= FEWEST && (fields.includes('account') || (!isFilled(cells[0] ?? '') && words.every((cell) => !isFilled(cell))))
  );
}

/** The days of all figures of a row, if these are different first or last days of months; none otherwise. */
function daysIn(cells: readonly string[]): Day[] {
  const figures = cells.flatMap((cell, at) => (isFigure(cell) ? [{ cell, at }] : []));
  for (const order of ['dmy', 'mdy'] as const) {
    const days = figures.flatMap(({ cell, at }): Day[] => {
      const day = parseDate(cell, order);
      return day?.calendar === 'gregorian' && isEdge(day.date) ? [{ at, date: day.date }] : [];
    });
    const months = new Set(days.map(({ date }) => date.slice(0, 7)));
    if (days.length === figures.length && months.size === days.length) return days;
  }
  return [];
}

/** Whether a day is the first or the last one of its month. */
function isEdge(date: string): boolean {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return day === 1 || day === new Date(Date.UTC(year, month, 0)).getUTCDate();
}
