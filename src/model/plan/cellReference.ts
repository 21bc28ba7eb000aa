import { foldDigits } from '../names/foldDigits';

const REFERENCE = /^=?\s*(?:(.+)!)?\s*(\$?[a-z]{1,3}\$?[1-9]\d{0,6})$/i;

/**
 * A typed reference to one cell, as a formula writes it: `Accounts!F5` and `='My figures'!$B$2` become `'Accounts'!F5` and
 * `'My figures'!$B$2`. The name of the sheet is always quoted, so that it can hold no formula of its own. `null` for anything else.
 */
export function cellReference(typed: string): string | null {
  const [, sheet, cell] = REFERENCE.exec(foldDigits(typed.trim())) ?? [];
  if (cell === undefined) return null;
  if (sheet === undefined) return cell.toUpperCase();
  const name = sheet
    .trim()
    .replace(/^'(.*)'$/, '$1')
    .replaceAll("''", "'");
  return `'${name.replaceAll("'", "''")}'!${cell.toUpperCase()}`;
}
