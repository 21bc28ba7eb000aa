import { foldLetters } from './foldName';
import { foldDigits } from './foldDigits';

const PERSIAN = 'ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی';
/** The start of Unicode's Arabic letters. Their code order is not alphabetical: چ, ژ and گ come after ی. */
const FIRST = 0x0620;
/** Diacritics, half-spaces, direction marks and the tatweel (U+0640). */
const UNSEEN = /[\p{M}\p{Cf}\u0640]/gu;

/** A key whose code-unit order is alphabetical. */
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
 * Compares two names for `sort`. Works the same on every computer and without Intl, which Apps Script may lack in part. The order is
 * digits, Latin letters, then the Persian alphabet, ignoring case, accents, vowel signs and half-spaces. Names that differ only in those
 * still have a fixed order, so 0 means identical text.
 */
export function compareNames(a: string, b: string): number {
  const [first, second] = [alphabetical(a), alphabetical(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a === b ? 0 : a < b ? -1 : 1;
}
