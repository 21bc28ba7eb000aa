// Keeps what a user typed in the other script together inside a sentence.
import type { Language } from './Language';

/** Letters of the other direction, which would pull the signs beside them to the wrong side. */
const FOREIGN: Readonly<Record<Language, RegExp>> = { en: /[\u0590-\u08ff]/, fa: /[A-Za-z]/ };

/** By marks that nobody sees. */
export const isolateIn = (language: Language, value: string): string =>
  FOREIGN[language].test(value) ? `\u2068${value}\u2069` : value;
