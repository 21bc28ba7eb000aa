/** What programs write for missing values: spreadsheet errors and database keywords. */
const PLACEHOLDER =
  /^(#(ref|n\/a|value|name|div\/0|null|num|spill|calc|nv|wert|bezug|zahl|n\/d|valeur|nombre|nul|¡valor|¡ref|¿nombre|¡div\/0|¡nulo|¡num|valore|rif)[!?]?|n\/a|null|\(null\)|\\n|undefined|nan|[-–—]+)$/i;
/** A formula or an apostrophe that stops a spreadsheet from reading a text as something else: `="00123"`, `'00123`, `'Alder Ltd`. */
const GUARDED_TEXT = /^="((?:[^"]|"")*)"$/;
/** Dutch names begin with such a letter (`'t Hart`), and a second apostrophe ends a quotation. */
const GUARDED_CELL = /^'(?=[\d=+-]|(?!\p{L}[\s-])\p{L}[^']*$)/u;

/**
 * Removes the guard around a cell's text: `="00123"` and `'00123` become `00123`, and `'Alder Ltd` becomes `Alder Ltd`. All other text stays as it is,
 * including `=SUM(1)` and `'t Hart`.
 */
export function cleanCell(cell: string): string {
  const guarded = GUARDED_TEXT.exec(cell.trim())?.[1];
  return guarded === undefined ? cell.replace(GUARDED_CELL, '') : guarded.replace(/""/g, '"');
}

/** Whether a cell has no value: blank, an error such as `#REF!`, or a placeholder such as `N/A`, `null` or `-`. */
export function isBlankCell(cell: string): boolean {
  const text = cell.trim();
  return text === '' || PLACEHOLDER.test(text);
}

/** Whether a spreadsheet has shortened a number of more than eleven digits: `1.23E+11`. The remaining digits of an id or a phone are lost. */
export const isShortened = (cell: string): boolean => /^\d([.,]\d+)?e\+?\d+$/i.test(cell.trim());
