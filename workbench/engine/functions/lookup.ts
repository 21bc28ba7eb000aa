// VLOOKUP, HLOOKUP and MATCH by Google's rules: a blank key finds nothing, case is ignored, `*` and `?` are wildcards.
// XLOOKUP and XMATCH by Univer's rules, but fast for many keys.
import { ErrorType, functionLookup } from '../univer';
import type { BaseFunction, BaseValueObject } from '../univer';
import { eachCell, error, grid, isTrue, number, toNumber, toText, value } from './grid';
import type { Grid } from './grid';
import type { SheetFunction } from './SheetFunction';

type Find = (key: BaseValueObject) => number | undefined;

const isEmpty = (cell: BaseValueObject) => cell.isNull() || (cell.isString() && toText(cell) === '');
const kind = (cell: BaseValueObject) => (cell.isString() ? 'text' : cell.isBoolean() ? 'boolean' : 'number');
const plain = (cell: BaseValueObject) => (cell.isString() ? toText(cell).toLowerCase() : toNumber(cell));

/** `*` any letters, `?` any one, `~` before them for themselves. */
function wildcard(words: string): RegExp {
  const parts = words.split(/(~[*?~]|[*?])/).map((part) => {
    if (part === '*') return '[\\s\\S]*';
    if (part === '?') return '[\\s\\S]';
    return part.replace(/^~/, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  });
  return new RegExp(`^${parts.join('')}$`, 'iu');
}

/** The place of the first cell equal to a key. */
function exactly(cells: readonly BaseValueObject[]): Find {
  const places = new Map<string, number>();
  cells.forEach((cell, at) => {
    const name = `${kind(cell)} ${plain(cell)}`;
    if (!isEmpty(cell) && !cell.isError() && !places.has(name)) places.set(name, at);
  });
  return (key) => {
    if (isEmpty(key)) return undefined;
    if (!key.isString() || !/[*?]/.test(toText(key))) return places.get(`${kind(key)} ${plain(key)}`);
    const pattern = wildcard(toText(key));
    const at = cells.findIndex((cell) => cell.isString() && !isEmpty(cell) && pattern.test(toText(cell)));
    return at < 0 ? undefined : at;
  };
}

/** The place of the last cell of the key's kind that is at most the key (`sign` 1, ascending) or at least (−1, descending). */
const nearest =
  (cells: readonly BaseValueObject[], sign: 1 | -1): Find =>
  (key) => {
    if (isEmpty(key)) return undefined;
    const wanted = plain(key);
    let found: number | undefined;
    for (const [at, cell] of cells.entries()) {
      if (isEmpty(cell) || cell.isError() || kind(cell) !== kind(key)) continue;
      const difference = plain(cell) < wanted ? -1 : plain(cell) > wanted ? 1 : 0;
      if (difference * sign > 0) break;
      found = at;
    }
    return found;
  };

const turned = (lines: Grid): Grid => (lines[0] ?? []).map((_, column) => lines.map((line) => line[column] as BaseValueObject));

const lookup = (name: string, recordsOf: (lines: Grid) => Grid): SheetFunction => ({
  name,
  takes: [3, 4],
  calculate(keys, range, index, isSorted) {
    if (range.isError()) return range;
    const records = recordsOf(grid(range));
    const first = records.map((record) => record[0] as BaseValueObject);
    const find = isSorted === undefined || isTrue(isSorted) ? nearest(first, 1) : exactly(first);
    return eachCell([keys, index], (key, place) => {
      const field = Math.trunc(toNumber(place));
      if (!(field >= 1)) return error(ErrorType.VALUE);
      if (field > (records[0]?.length ?? 0)) return error(ErrorType.REF);
      const at = find(key);
      return at === undefined ? error(ErrorType.NA) : (records[at]?.[field - 1] ?? error(ErrorType.REF));
    });
  },
});

export const VLOOKUP = lookup('VLOOKUP', (lines) => lines);
export const HLOOKUP = lookup('HLOOKUP', turned);

/** The position, counted from 1, in one row or column. Search type 1 (the default) for ascending, 0 for any order, −1 for descending. */
export const MATCH: SheetFunction = {
  name: 'MATCH',
  takes: [2, 3],
  calculate(keys, range, type = number(1)) {
    if (range.isError()) return range;
    const lines = grid(range);
    if (lines.length > 1 && (lines[0]?.length ?? 0) > 1) return error(ErrorType.NA);
    const cells = lines.flat();
    const search = toNumber(type);
    const find = search === 0 ? exactly(cells) : nearest(cells, search < 0 ? -1 : 1);
    return eachCell([keys], (key) => {
      const at = find(key);
      return at === undefined ? error(ErrorType.NA) : number(at + 1);
    });
  },
};

function univers(name: string): BaseFunction {
  const pairs = functionLookup as unknown as readonly (readonly [new (name: string) => BaseFunction, string])[];
  const Executor = pairs.find(([, own]) => own === name)?.[0];
  if (!Executor) throw new Error(`Univer has no ${name}.`);
  return new Executor(name);
}

/** The single row or column of a value; undefined when it has several of both. */
function listOf(range: BaseValueObject): BaseValueObject[] | undefined {
  const lines = grid(range);
  return lines.length === 1 || lines[0]?.length === 1 ? lines.flat() : undefined;
}

/** An optional value that is a single number; undefined when it is anything else. */
function numberOf(given: BaseValueObject | undefined, otherwise: number): number | undefined {
  if (given === undefined || given.isNull()) return otherwise;
  return given.isArray() || given.isError() ? undefined : toNumber(given);
}

/** Neither a wildcard nor what spells a number. */
const isPlainText = (words: string) => !/[*?~]/.test(words) && Number.isNaN(Number(words));

/**
 * Univer compares each key with every cell. Here plain texts are found by a hash of the cells, and of other keys (blanks, numbers, texts
 * with wildcards) each is given to Univer once. Undefined where it does not search a list for an equal cell, from either end.
 */
function searchList(
  keys: BaseValueObject,
  range: BaseValueObject,
  match: BaseValueObject | undefined,
  search: BaseValueObject | undefined,
  found: (at: number | undefined) => BaseValueObject,
  askUniver: (key: BaseValueObject) => BaseValueObject,
): BaseValueObject | undefined {
  const cells = range.isError() ? undefined : listOf(range);
  const direction = numberOf(search, 1);
  if (!cells || !keys.isArray() || numberOf(match, 0) !== 0 || (direction !== 1 && direction !== -1)) return undefined;
  const places = new Map<unknown, number>();
  cells.forEach((cell, at) => {
    if (cell.isString() && (direction === -1 || !places.has(plain(cell)))) places.set(plain(cell), at);
  });
  const others = new Map<string, BaseValueObject>();
  const lookUp = (key: BaseValueObject): BaseValueObject => {
    if (key.isError()) return key;
    if (key.isString() && isPlainText(toText(key))) return found(places.get(plain(key)));
    const name = `${kind(key)} ${key.isNull()} ${plain(key)}`;
    const known = others.get(name) ?? askUniver(key);
    others.set(name, known);
    return known;
  };
  return value(grid(keys).map((line) => line.map(lookUp)));
}

const universXlookup = univers('XLOOKUP');
const universXmatch = univers('XMATCH');

export const XLOOKUP: SheetFunction = {
  name: 'XLOOKUP',
  takes: [3, 6],
  calculate(keys, range, results, missing, match, search) {
    const ask = (key: BaseValueObject) =>
      universXlookup.calculate(key, range, results, ...definedOf([missing, match, search])) as BaseValueObject;
    const values = listOf(results);
    const isAlike = !results.isError() && grid(results).length === grid(range).length && values?.length === listOf(range)?.length;
    if (!isAlike || missing?.isArray()) return ask(keys);
    const otherwise = missing && !missing.isNull() ? missing : error(ErrorType.NA);
    const found = (at: number | undefined) => {
      const result = at === undefined ? undefined : values?.[at];
      return result && !result.isError() ? result : otherwise;
    };
    return searchList(keys, range, match, search, found, ask) ?? ask(keys);
  },
};

export const XMATCH: SheetFunction = {
  name: 'XMATCH',
  takes: [2, 4],
  calculate(keys, range, match, search) {
    const ask = (key: BaseValueObject) => universXmatch.calculate(key, range, ...definedOf([match, search])) as BaseValueObject;
    const found = (at: number | undefined) => (at === undefined ? error(ErrorType.NA) : number(at + 1));
    return searchList(keys, range, match, search, found, ask) ?? ask(keys);
  },
};

/** The values up to the first that is not given. */
const definedOf = (values: readonly (BaseValueObject | undefined)[]) => values.filter((each) => each !== undefined);
