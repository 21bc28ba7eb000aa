// How much room a text takes on a slide. Fonts differ between machines, so widths are those of a rather wide one.
import { sum } from '../../../src/model/numbers/sum';
import { LOOKS, type Look } from './Slide';

/** Widths of characters as parts of the font's size. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\p{M}\p{Cf}]/u, 0],
  [/[ijlI|.,:;!'’‘`·]/, 0.33],
  [/[ ftr()[\]{}/\\"“”*°-]/, 0.43],
  [/[mwMW@%&—…]/, 1.03],
  [/[A-Z+=<>~^]/, 0.8],
  [/[\u0021-\u024f–]/, 0.65],
  [/[ادذرزژوآأإؤ،؛٫٬]/, 0.48],
  [/[\u0600-\u06ff]/, 0.66],
  [/[\u0370-\u05ff]/, 0.8],
];
/** Of a character of any other script, such as Chinese, or a picture. */
const WIDEST = 1.4;
const BOLD = 1.08;

const widthOf = (character: string): number => WIDTHS.find(([pattern]) => pattern.test(character))?.[1] ?? WIDEST;

/** In points. */
function textWidth(text: string, look: Look): number {
  const { size, bold } = LOOKS[look];
  return sum([...text].map(widthOf)) * size * (bold ? BOLD : 1);
}

/** How many lines a text fills in a box of that width. A word that is longer than a line continues in the next. */
export function linesIn(text: string, width: number, look: Look): number {
  let lines = 1;
  let used = 0;
  for (const word of text.split(/(?<=\s)/u)) {
    const long = textWidth(word, look);
    if (used + textWidth(word.trimEnd(), look) <= width) {
      used += long;
      continue;
    }
    if (used > 0) lines += 1;
    used = 0;
    for (const character of word) {
      const wide = textWidth(character, look);
      if (used > 0 && used + wide > width && character.trim() !== '') {
        lines += 1;
        used = 0;
      }
      used += wide;
    }
  }
  return lines;
}

/** The text, or as much of it as fits into that number of lines, with an ellipsis. */
export function cutTo(text: string, width: number, look: Look, most: number): string {
  if (linesIn(text, width, look) <= most) return text;
  const characters = [...text];
  let [fits, over] = [0, characters.length];
  while (over - fits > 1) {
    const middle = Math.floor((fits + over) / 2);
    if (linesIn(shortened(characters, middle), width, look) <= most) fits = middle;
    else over = middle;
  }
  return shortened(characters, fits);
}

const shortened = (characters: readonly string[], length: number): string => `${characters.slice(0, length).join('').trimEnd()}…`;
