/** What stands for the blanks between words that are written together, so that Persian initials do not join. */
const APART = '\u200c';
const PERSIAN = /[\u0600-\u06ff]/;

/** The first letters of the first and the last name: `Ann van Lee (sample)` is AL. A name without a letter gives ''. */
export function initialsOf(name: string): string {
  const words = name.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const letters = [words[0], words.length > 1 ? words.at(-1) : undefined].flatMap((word) => [...(word ?? '')].slice(0, 1));
  return letters.join(letters.some((letter) => PERSIAN.test(letter)) ? APART : '').toLocaleUpperCase();
}
