/** What programs write where they have nothing to say: errors of spreadsheets, and words of databases. */
const PLACEHOLDER = /^(#(ref|n\/a|value|name|div\/0|null|num|spill|calc)[!?]?|n\/a|null|\(null\)|\\n|undefined|nan|[-–—]+)$/i;
/** A formula or an apostrophe that keeps a spreadsheet from reading digits as a number: `="00123"`, `'00123`. */
const GUARDED_TEXT = /^="((?:[^"]|"")*)"$/;
const GUARDED_DIGITS = /^'(?=[\d=+-])/;

/**
 * A cell of a file without the marks around its text: `="00123"` and `'00123` are `00123`. Everything else stays as written, `=SUM(1)`
 * included.
 */
export function cleanCell(cell: string): string {
  const guarded = GUARDED_TEXT.exec(cell.trim())?.[1];
  return guarded === undefined ? cell.replace(GUARDED_DIGITS, '') : guarded.replace(/""/g, '"');
}

/** Whether a cell says nothing: blank, an error such as `#REF!`, or a placeholder such as `N/A`, `null` or `-`. */
export function isBlankCell(cell: string): boolean {
  const text = cell.trim();
  return text === '' || PLACEHOLDER.test(text);
}
