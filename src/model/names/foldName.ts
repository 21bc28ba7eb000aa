import { foldDigits } from './foldDigits';

const ARABIC_LETTERS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** Replaces the Arabic letters that older keyboards and Windows-1256 files use for Persian ones: ي and ى become ی, ك becomes ک. */
export const foldLetters = (text: string): string => text.replace(/[يىك]/g, (letter) => ARABIC_LETTERS[letter] ?? letter);

/**
 * Characters that some people type and others omit: white space, half-spaces, direction marks, the tatweel (U+0640), and Arabic vowel signs with
 * the hamza and the madd.
 */
const UNSEEN = /[\s\p{Cf}\u0640\u064b-\u065f\u0670]/gu;

const PRINTABLE = /^[ -~]*$/;

/**
 * A key for comparing names, never displayed: all spellings of a name fold to the same text. Ignores case, spaces and half-spaces, Arabic
 * instead of Persian letters (ي for ی, ك for ک), vowel signs, the hamza and the madd on a letter (غذائی and غذایی), Persian instead of Latin
 * digits, and different codes of one character (NFKC).
 */
export function foldName(name: string): string {
  // Most cells of a large file; the result is the same.
  if (PRINTABLE.test(name)) return name.replace(/ /g, '').toLowerCase();
  return foldLetters(foldDigits(name.normalize('NFKD')).replace(UNSEEN, '').normalize().toLowerCase());
}
