import type { FileLine } from '../../../src/model/imports/detectTable';
import { foldLetters } from '../../../src/model/names/foldName';
import type { Language } from '../../../src/text/locales';

/** Marks of direction and blanks without a width, which are not text. The half-space of Persian and the joiner of emoji stay. */
const MARKS = /[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/**
 * The rows of a file without invisible marks, in the letters of the workbook's language. In a Persian one, the Arabic letters of older keyboards and
 * code pages become Persian in all texts, so that «يوسفي» and «یوسفی» are one person. Other languages keep every letter, since their files can
 * have Arabic texts.
 */
export function inLettersOf(language: Language, lines: readonly FileLine[]): readonly FileLine[] {
  const inLetters = (text: string): string => {
    const visible = text.replace(MARKS, '');
    return language === 'fa' ? foldLetters(visible) : visible;
  };
  const isOther = (cell: string): boolean => inLetters(cell) !== cell;
  return lines.map((line) => (line.cells.some(isOther) ? { ...line, cells: line.cells.map(inLetters) } : line));
}
