export interface RepairedText {
  text: string;
  /** Spreadsheet row numbers, from 1 and ascending, of rows with an unescaped quotation mark. */
  rows: number[];
}

/**
 * Repairs stray quotation marks in delimited text, so that they do not swallow the following fields. A field that begins with a mark but is
 * not closed before a separator or the end of the line (`"19 inch rack`, `"Best" Pipes`) is quoted again, so that its marks are text.
 * Correctly quoted fields stay unchanged, with their separators, line breaks and doubled marks.
 *
 * Runs in O(n) for texts with few stray marks. Each stray mark costs a scan to the end of the text.
 */
export function repairQuotes(text: string, delimiter: string): RepairedText {
  const rows: number[] = [];
  const parts: string[] = [];
  let copied = 0;
  let counted = 0;
  let row = 1;
  const countRows = (to: number): void => {
    row += lineBreaksIn(text, counted, to);
    counted = to;
  };
  for (let open = text.indexOf('"'); open >= 0;) {
    if (!beginsField(text, open, delimiter)) {
      open = text.indexOf('"', open + 1);
      continue;
    }
    countRows(open);
    const close = closingMark(text, open, delimiter);
    if (close >= 0) {
      // Line breaks inside a quoted field do not start a new row.
      counted = close;
      open = text.indexOf('"', close + 1);
      continue;
    }
    const end = endOfField(text, open, delimiter);
    parts.push(text.slice(copied, open), `"${text.slice(open, end).replace(/"/g, '""')}"`);
    copied = end;
    if (rows[rows.length - 1] !== row) rows.push(row);
    open = text.indexOf('"', end);
  }
  return { text: parts.join('') + text.slice(copied), rows };
}

const isBreak = (character: string | undefined): boolean => character === '\n' || character === '\r';

const beginsField = (text: string, at: number, delimiter: string): boolean =>
  at === 0 || text[at - 1] === delimiter || isBreak(text[at - 1]) || (at === 1 && text[0] === '\ufeff');

/** Finds the mark that closes the field, directly before a separator or the end of the line; -1 if there is none. */
function closingMark(text: string, open: number, delimiter: string): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else {
      const next = text[at + 1];
      return next === undefined || next === delimiter || isBreak(next) ? at : -1;
    }
  }
  return -1;
}

function endOfField(text: string, from: number, delimiter: string): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && !isBreak(text[at])) at++;
  return at;
}

/** Counts line breaks from `from` up to `to`: line feeds, and carriage returns without a line feed. */
function lineBreaksIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to; at++) {
    if (text[at] === '\n' || (text[at] === '\r' && text[at + 1] !== '\n')) count++;
  }
  return count;
}
