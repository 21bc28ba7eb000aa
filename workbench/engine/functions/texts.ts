// SPLIT, JOIN, CONCATENATE and TO_TEXT.
import { numfmt } from '../univer';
import type { BaseValueObject } from '../univer';
import { blank, cellsOf, eachCell, grid, isTrue, number, text, toNumber, toText, value } from './grid';
import type { SheetFunction } from './SheetFunction';

/** A part of a split text; a part that spells a number becomes one. */
const part = (word: string): BaseValueObject =>
  /^\s*[-+]?(?:\d+\.?\d*|\.\d+)\s*$/.test(word) ? number(Number(word)) : text(word);

/** Each text's parts side by side. By default every character of the delimiter splits, and empty parts are left out. */
export const SPLIT: SheetFunction = {
  name: 'SPLIT',
  takes: [2, 4],
  calculate(texts, delimiter, byEach, dropEmpty) {
    if (texts.isError()) return texts;
    const marks = toText(delimiter);
    const separators = byEach === undefined || isTrue(byEach) ? [...marks] : [marks];
    const pattern = new RegExp(separators.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'u');
    const keepEmpty = dropEmpty !== undefined && !isTrue(dropEmpty);
    const lines = grid(texts).map(([cell]) => {
      const words = cell && !cell.isNull() ? toText(cell).split(pattern) : [];
      return words.filter((word) => keepEmpty || word !== '').map(part);
    });
    const width = Math.max(...lines.map((line) => line.length), 1);
    return value(lines.map((line) => Array.from({ length: width }, (_, column) => line[column] ?? blank())));
  },
};

/** All cells of the values in one text; unlike TEXTJOIN, blanks count. */
export const JOIN: SheetFunction = {
  name: 'JOIN',
  takes: [2, 255],
  calculate(delimiter, ...values) {
    const cells = cellsOf(values);
    return cells.find((cell) => cell.isError()) ?? text(cells.map(toText).join(toText(delimiter)));
  },
};

/** A value as its cell shows it: a date as a date, an amount with its currency sign. */
export const TO_TEXT: SheetFunction = {
  name: 'TO_TEXT',
  takes: [1, 1],
  calculate: (values) =>
    eachCell([values], (cell) => {
      const format = cell.isNumber() ? cell.getPattern() : '';
      return text(format === '' ? toText(cell) : numfmt.format(format, toNumber(cell)));
    }),
};

/** CONCATENATE as formulas are evaluated: all cells of all values in one text. */
export const CONCATENATE_ALL: SheetFunction = {
  name: 'CONCATENATE_ALL',
  takes: [1, 255],
  calculate: (...values) => JOIN.calculate(text(''), ...values),
};

/** What `&` is: cell by cell, numbers to 15 digits. The operator looks for it by this name; the function is CONCATENATE_ALL. */
export const CONCATENATE: SheetFunction = {
  name: 'CONCATENATE',
  takes: [1, 255],
  calculate: (...values) => eachCell(values, (...cells) => text(cells.map(toText).join(''))),
};

export const CONCAT: SheetFunction = { ...CONCATENATE, name: 'CONCAT', takes: [2, 2] };
