// REGEXMATCH, REGEXEXTRACT and REGEXREPLACE over whole columns.
import { ErrorType } from '../univer';
import type { BaseValueObject } from '../univer';
import { blank, boolean, eachCell, error, grid, text, toText, value } from './grid';
import type { SheetFunction } from './SheetFunction';

/** Google's expressions are RE2; of what differs, only a leading (?i) is common. Undefined for an invalid expression. */
function expression(cell: BaseValueObject, flags = ''): RegExp | undefined {
  const [, inline = '', source = ''] = /^(?:\(\?([ims]+)\))?([\s\S]*)$/.exec(toText(cell)) ?? [];
  try {
    return new RegExp(source, `u${inline}${flags}`);
  } catch {
    return undefined;
  }
}

/** A number is not a text: TO_TEXT makes it one. */
const isText = (cell: BaseValueObject) => cell.isString() || cell.isNull();

export const REGEXMATCH: SheetFunction = {
  name: 'REGEXMATCH',
  takes: [2, 2],
  calculate: (texts, pattern) =>
    eachCell([texts, pattern], (cell, source) => {
      const wanted = expression(source);
      if (!wanted) return error(ErrorType.REF);
      return isText(cell) ? boolean(wanted.test(toText(cell))) : error(ErrorType.VALUE);
    }),
};

export const REGEXREPLACE: SheetFunction = {
  name: 'REGEXREPLACE',
  takes: [3, 3],
  calculate: (texts, pattern, replacement) =>
    eachCell([texts, pattern, replacement], (cell, source, by) => {
      const wanted = expression(source, 'g');
      if (!wanted) return error(ErrorType.REF);
      return isText(cell) ? text(toText(cell).replace(wanted, toText(by))) : error(ErrorType.VALUE);
    }),
};

/** The first match, or its groups side by side. */
export const REGEXEXTRACT: SheetFunction = {
  name: 'REGEXEXTRACT',
  takes: [2, 2],
  calculate(texts, pattern) {
    const [source] = grid(pattern).flat();
    if (texts.isError()) return texts;
    if (!source || source.isError()) return pattern;
    const wanted = expression(source);
    if (!wanted) return error(ErrorType.REF);
    const lines = grid(texts).map(([cell = blank()]) => {
      if (cell.isError()) return [cell];
      if (!isText(cell)) return [error(ErrorType.VALUE)];
      const found = wanted.exec(toText(cell));
      if (!found) return [error(ErrorType.NA)];
      return (found.length > 1 ? found.slice(1) : found.slice(0, 1)).map((part) => (part === undefined ? blank() : text(part)));
    });
    const width = Math.max(...lines.map((line) => line.length));
    return value(lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? blank())));
  },
};
