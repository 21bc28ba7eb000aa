// Keeps what a user typed in the other script together inside a sentence.
import { text } from './text';

/** Letters of the other direction, which would pull the signs beside them to the wrong side. */
const FOREIGN = text.language === 'fa' ? /[A-Za-z]/ : /[\u0590-\u08ff]/;

/** By marks that nobody sees. */
export const isolate = (value: string): string => (FOREIGN.test(value) ? `\u2068${value}\u2069` : value);
