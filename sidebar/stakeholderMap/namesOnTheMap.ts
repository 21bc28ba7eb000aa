// Shortens a name: to initials, or to two short lines.
import { foldLetters } from '../../src/model/names/foldName';
import { withoutTitles } from '../../src/model/names/withoutTitles';

/** A zero-width non-joiner between the letters, so Persian initials do not join. */
const NON_JOINER = '\u200c';
const PERSIAN = /[\u0600-\u06ff]/;

/** Without what is in brackets: `Ann Lee (sample)`. */
const withoutRemarks = (name: string): string => name.replace(/\([^)]*\)/g, ' ');

/** The first letters of the first and the last name, without titles: `Dr. Ann van Lee (sample)` is AL. A name without a letter gives ''. */
export function initialsOf(name: string): string {
  const words = withoutTitles(withoutRemarks(foldLetters(name)).match(/[\p{L}\p{N}][^\s]*/gu) ?? []);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].flatMap((word) => [...(word ?? '')].slice(0, 1));
  return letters.join(letters.some((letter) => PERSIAN.test(letter)) ? NON_JOINER : '').toLocaleUpperCase();
}

/**
 * A name without its titles in at most two lines of this number of letters. Where it is longer, names in the middle are left out and the family
 * name stays, and a longer line ends in "…".
 */
export function linesOfName(name: string, letters: number): string[] {
  const words = withoutTitles(name.trim().split(/\s+/));
  const lines = [''];
  for (const word of words) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown =
    lines.length > 2 ? [`${words[0] ?? ''}…`, withoutRemarks(words.join(' ')).trim().split(/\s+/).at(-1) ?? ''] : lines;
  return shown.map((line) => cutTo(line, letters));
}

/** A name without its titles in one line of this number of letters. A longer line ends in "…". */
export const lineOfName = (name: string, letters: number): string =>
  cutTo(withoutTitles(name.trim().split(/\s+/)).join(' '), letters);

const cutTo = (line: string, letters: number): string => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line);
