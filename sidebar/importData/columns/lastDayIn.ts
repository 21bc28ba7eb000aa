import { dayOf } from './readDay';

/** Words before the last day of the figures. */
const UNTIL =
  /(?<!\p{L})(?:until|till|through|up to|as of|as at|bis(?: zum)?|stand|jusqu['’]au|hasta(?: el)?|تا(?: تاریخ)?)(?!\p{L})[\s:]*/giu;
const MOST_WORDS = 4;

/** The day (yyyy-mm-dd) up to which a title or a footnote says that figures reach: `2026 until 20 Nov.`, «تا تاریخ ۱۴۰۵/۰۹/۰۷»; `null` without one. */
export function lastDayIn(note: string): string | null {
  for (const { index, 0: found } of note.matchAll(UNTIL)) {
    const words = note.slice(index + found.length).split(/\s+/);
    for (let count = Math.min(MOST_WORDS, words.length); count > 0; count--) {
      const text = words
        .slice(0, count)
        .join(' ')
        .replace(/[.,;:()!]+$/u, '');
      const day = /\p{N}/u.test(text) ? dayOf(text, 'dmy', true) : null;
      if (day !== null) return day;
    }
  }
  return null;
}
