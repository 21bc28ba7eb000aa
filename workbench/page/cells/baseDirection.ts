// In which direction a cell's text runs, as Google Sheets decides it for each cell.

/** A text runs from right to left if its first letter is Arabic or Hebrew. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** By the first letter; a text without letters runs as its sheet does, and a number always from left to right. */
export function baseDirection(text: string, isNumber: boolean, isSheetFromRight: boolean): 'ltr' | 'rtl' {
  if (RIGHT_TO_LEFT.test(text)) return 'rtl';
  return isSheetFromRight && !isNumber && !/\p{L}/u.test(text) ? 'rtl' : 'ltr';
}
