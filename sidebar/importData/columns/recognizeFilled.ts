import { recognizeColumns, type ColumnMatch } from '../../../src/model/imports/recognizeColumns';
import { importHeaders } from '../../../src/text/importHeaders';
import type { Matches, Rows } from './matches';

/** What each column contains. Of columns of one field, one without any cell gives way: Outlook's `Business Phone` to its `Mobile Phone`. */
export function recognizeFilled(headers: readonly string[], rows: Rows): Matches {
  const found = recognizeColumns(headers, importHeaders);
  const isBlank = found.map((match, index) => match !== null && rows.every((row) => (row[index] ?? '').trim() === ''));
  if (!isBlank.includes(true)) return found;
  const filled = recognizeColumns(
    headers.map((header, index) => (isBlank[index] ? '' : header)),
    importHeaders,
  );
  return found.map((match, index) => filled[index] ?? (filled.some((other) => isSame(match, other)) ? null : match));
}

const isSame = (one: ColumnMatch | null, other: ColumnMatch | null): boolean =>
  one?.field === other?.field && one?.year === other?.year && one?.part === other?.part;
