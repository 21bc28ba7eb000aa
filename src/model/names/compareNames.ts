import { foldLetters } from './foldName';
import { foldDigits } from '../numbers/foldDigits';

const PERSIAN = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';
/** Where Unicode's Arabic letters begin: it has ب before پ only by chance, and puts چ, ژ and گ after ی. */
const FIRST = 0x0620;
/** Marks on letters, half-spaces, marks of direction and the stretched line (U+0640). */
const UNSEEN = /[\p{M}\p{Cf}\u0640]/gu;

/** Texts that follow the alphabet where code units are compared. */
function alphabetical(name: string): string {
  const letters = foldLetters(foldDigits(name.normalize('NFKD').replace(UNSEEN, '')));
  return letters
    .toLowerCase()
    .replace(/[ةە]/g, 'ه')
    .replace(/[\u0620-\u06ff]/g, (letter) => {
      const place = PERSIAN.indexOf(letter);
      return place < 0 ? letter : String.fromCharCode(FIRST + place);
    });
}

/**
 * Order of two names for `sort`, the same on every computer and without Intl, which Apps Script does not promise to have in full: digits,
 * Latin letters, then the Persian alphabet, ignoring case, accents, vowel signs and half-spaces. Names that differ in nothing else keep an
 * order of their own, so that 0 means the same text.
 */
export function compareNames(a: string, b: string): number {
  const [first, second] = [alphabetical(a), alphabetical(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
