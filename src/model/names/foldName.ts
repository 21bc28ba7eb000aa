import { foldDigits } from '../numbers/foldDigits';

const ARABIC_LETTERS: Readonly<Record<string, string>> = { ي: 'ی', ى: 'ی', ك: 'ک' };

/** Persian letters for the Arabic ones that older keyboards and Windows-1256 files have in their place: ی for ي and ى, ک for ك. */
export const foldLetters = (text: string): string => text.replace(/[يىك]/g, (letter) => ARABIC_LETTERS[letter] ?? letter);

/** White space, half-spaces, marks of direction, the stretched line (U+0640) and Arabic vowel signs: what one person types and the next leaves out. */
const UNSEEN = /[\s\p{Cf}\u0640\u064b-\u065f\u0670]/gu;

/**
 * A name as it is compared, never shown: two spellings of one name fold to the same text. Ignored are case, spaces and half-spaces,
 * Arabic for Persian letters (ي for ی, ك for ک), vowel signs, Persian for Latin digits, and different codes of one character (NFKC).
 */
export function foldName(name: string): string {
  return foldLetters(foldDigits(name.normalize('NFKC')).replace(UNSEEN, '').toLowerCase());
}
