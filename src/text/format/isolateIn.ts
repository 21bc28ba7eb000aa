// Keeps what a user typed in the other script together inside a sentence.
import { LOCALES, type Language } from '../locales';

/** Letters of the other direction, which would pull the signs beside them to the wrong side. */
const FOREIGN = { ltr: /[\u0590-\u08ff]/, rtl: /[A-Za-z]/ };

/** By invisible marks. */
export const isolateIn = (language: Language, value: string): string =>
  FOREIGN[LOCALES[language].direction].test(value) ? `\u2068${value}\u2069` : value;
