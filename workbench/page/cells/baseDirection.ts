// In which direction a cell's text runs, as Google Sheets decides it for each cell.

/** A text runs from right to left if its first letter is Arabic or Hebrew. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** Groups of digits of a telephone number, whose order must not turn around. */
const PHONE = /^\+?[\p{Nd}\s().\-/]{7,}$/u;

/** By the first letter; a text without letters runs as its sheet does, and a number or a telephone number always from left to right. */
export function baseDirection(text: string, isNumber: boolean, isSheetFromRight: boolean): 'ltr' | 'rtl' {
  if (RIGHT_TO_LEFT.test(text)) return 'rtl';
  return isSheetFromRight && !isNumber && !PHONE.test(text) && !/\p{L}/u.test(text) ? 'rtl' : 'ltr';
}
