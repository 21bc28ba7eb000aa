// The rows of a file by which a person sees whether it is read rightly.
import type { FileLine } from '../../../src/model/imports/detectTable';

/** Letters that a wrong encoding spoils. */
const OTHER_LETTER = /[^\u0000-\u007f]/;

/**
 * The header row and the first records below it, without titles and blank rows. Half of the records are the first with letters that a wrong
 * encoding would spoil, if there are any.
 *
 * @param headerAt the index of the header row; below 0 without one.
 * @param count the number of rows with the header.
 */
export function previewRows(lines: readonly FileLine[], headerAt: number, count: number): (readonly string[])[] {
  const start = Math.max(0, headerAt);
  const header = lines[start]?.cells;
  if (header === undefined) return [];
  const records = lines.slice(start + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const telling = records.filter(({ cells }) => cells.some((cell) => OTHER_LETTER.test(cell))).slice(0, Math.ceil(count / 2));
  const others = records.slice(0, count).filter((record) => !telling.includes(record));
  const shown = [...telling, ...others].slice(0, count - 1).sort((one, other) => one.line - other.line);
  return [header, ...shown.map(({ cells }) => cells)];
}
