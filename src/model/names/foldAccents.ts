import { stripAccents } from './stripAccents';

/** Letters that are not a base letter with an accent. */
const LETTERS: Readonly<Record<string, string>> = { ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', æ: 'ae', œ: 'oe', ß: 'ss', ı: 'i' };

/** A text in lower case without accents, which many programs lose: `Brøndby Køkken` and `BRONDBY KOKKEN` are equal. */
export const foldAccents = (text: string): string =>
  stripAccents(text)
    .toLowerCase()
    .replace(/[øłđðþæœßı]/g, (letter) => LETTERS[letter] ?? letter);
