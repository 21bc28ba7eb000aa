// SPLIT, JOIN, CONCATENATE, FIXED and TO_TEXT.
import { localeSigns } from '../googleValues';
import { ErrorType, numfmt } from '../univer';
import type { BaseValueObject } from '../univer';
import { blank, boolean, cellsOf, eachCell, error, grid, isTrue, number, text, toNumber, toText, value } from './grid';
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

/** Numbers with a fixed count of decimals, by default 2, with the signs of the locale: 1.234,50. */
export const FIXED: SheetFunction = {
  name: 'FIXED',
  takes: [1, 3],
  calculate: (values, places = number(2), isPlain = boolean(false)) =>
    eachCell([values, places, isPlain], (cell, count, plain) => {
      const figure = toNumber(cell);
      if (Number.isNaN(figure)) return error(ErrorType.VALUE);
      const decimals = Math.trunc(toNumber(count));
      const unit = 10 ** decimals;
      // Digits beyond the fifteenth would round 1.005 down.
      const rounded = (Math.sign(figure) * Math.round(Number((Math.abs(figure) * unit).toPrecision(15)))) / unit;
      const pattern = `${isTrue(plain) ? '0' : '#,##0'}${decimals > 0 ? `.${'0'.repeat(decimals)}` : ''}`;
      const { decimal, group } = localeSigns();
      return text(numfmt.format(pattern, rounded).replace(/[.,]/g, (sign) => (sign === '.' ? decimal : group)));
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
