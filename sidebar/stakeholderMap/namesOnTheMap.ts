// Shortens a name: to initials, or to two short lines.
import { foldLetters } from '../../src/model/names/foldName';

/** A zero-width non-joiner between the letters, so Persian initials do not join. */
const NON_JOINER = '\u200c';
const PERSIAN = /[\u0600-\u06ff]/;

/** Titles before a name. */
const TITLE = /^(?:(?:mr|mrs|ms|miss|dr|prof|ing|herr|frau)\.?|مهندس|دکتر|آقای|آقا|خانم|استاد|سرکار|جناب|حاج)$/i;

/** The first letters of the first and the last name, without titles: `Dr. Ann van Lee (sample)` is AL. A name without a letter gives ''. */
export function initialsOf(name: string): string {
  const all =
    foldLetters(name)
      .replace(/\([^)]*\)/g, ' ')
      .match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const begins = all.findIndex((word) => !TITLE.test(word));
  const words = begins < 0 ? all : all.slice(begins);
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].flatMap((word) => [...(word ?? '')].slice(0, 1));
  return letters.join(letters.some((letter) => PERSIAN.test(letter)) ? NON_JOINER : '').toLocaleUpperCase();
}

/** A name in at most two lines of this number of letters. A longer name ends in "…". */
export function linesOfName(name: string, letters: number): string[] {
  const lines = [''];
  for (const word of name.trim().split(/\s+/)) {
    const line = lines.at(-1) ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || longer.length <= letters) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  const shown = lines.length > 2 ? [lines[0] ?? '', `${lines[1] ?? ''}…`] : lines;
  return shown.map((line) => (line.length > letters ? `${line.slice(0, letters - 1)}…` : line));
}
