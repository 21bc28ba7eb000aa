// Keeps what a user typed in the other script together inside a sentence.
import { isRightToLeft, LOCALES, type Language } from '../locales';

/**
 * Letters of the other direction, which would pull the signs beside them to the wrong side, and digits, which Persian would draw backwards
 * around a dash, and which stay as they are typed.
 */
const FOREIGN = { ltr: /[\u0590-\u08ff]/, rtl: /[A-Za-z\d۰-۹٠-٩]/ };

/** By invisible marks. */
export const isolateIn = (language: Language, value: string): string =>
  FOREIGN[LOCALES[language].direction].test(value) ? `\u2068${value}\u2069` : value;

/** A line of a right-to-left language, written from the right whatever script it begins with; other languages need no mark. */
export const directIn = (language: Language, line: string): string =>
  isRightToLeft(language) && line !== '' ? `\u2067${line}\u2069` : line;
