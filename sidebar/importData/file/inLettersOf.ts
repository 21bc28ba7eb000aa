import type { FileLine } from '../../../src/model/imports/detectTable';
import { foldLetters } from '../../../src/model/names/foldName';
import type { Language } from '../../../src/text/locales';

/**
 * The rows of a file in the letters of the workbook's language. In a Persian one, the Arabic letters of older keyboards and code pages become
 * Persian in all texts, so that «يوسفي» and «یوسفی» are one person. Other languages keep every letter, since their files can have Arabic texts.
 */
export const inLettersOf = (language: Language, lines: readonly FileLine[]): readonly FileLine[] =>
  language === 'fa' ? lines.map((line) => ({ ...line, cells: line.cells.map(foldLetters) })) : lines;
