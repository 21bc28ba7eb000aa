// In which direction a cell's text runs, as Google Sheets decides it for each cell.

/** A text runs from right to left if its first letter is Arabic or Hebrew. */
const RIGHT_TO_LEFT = /^[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/u;

/** A telephone number, whose groups must keep their order: seven digits or more, from a plus, a zero or a bracket on. */
const PHONE = /^(?=(?:\P{Nd}*\p{Nd}){7})[+(0۰][\p{Nd}\s().-]+$/u;

/** By the first letter; a text without letters runs as its sheet does, and a number or a telephone number always from left to right. */
export function baseDirection(text: string, isNumber: boolean, isSheetFromRight: boolean): 'ltr' | 'rtl' {
  if (PHONE.test(text)) return 'ltr';
  if (RIGHT_TO_LEFT.test(text)) return 'rtl';
  return isSheetFromRight && !isNumber && !/\p{L}/u.test(text) ? 'rtl' : 'ltr';
}
