// Translates a stored formula to the spelling that Univer's interpreter calculates, and lists the cells that it reads.
import type { CellRange } from '../calculation/CellRange';
import { formulaTokens } from './formulaTokens';
import type { Token } from './formulaTokens';
import { isOpenDown, isOpenRight, readReference, writeReference } from './reference';
import { storedFormula } from './storedFormula';

/** The sheets and named ranges on which the meaning of a formula depends. */
export interface Surroundings {
  /** The sheet of the formula. */
  readonly sheetId: string;
  /** The sheet with that name in any case, and the name as written; undefined when missing. */
  sheetNamed(name: string): { id: string; name: string } | undefined;
  size(sheetId: string): { rows: number; columns: number };
  /** The definition of a named range or formula, without `=`; undefined when missing. */
  definition(name: string): string | undefined;
}

/** Cells that a formula reads, and which of their edges stay when the formula is applied to another cell. */
export interface Read extends CellRange {
  readonly fixed: {
    readonly startRow: boolean;
    readonly endRow: boolean;
    readonly startColumn: boolean;
    readonly endColumn: boolean;
  };
}

export interface EvaluatedFormula {
  readonly text: string;
  /** Every cell whose value the formula reads, as far as its text tells. */
  readonly reads: readonly Read[];
  /** Whether its value may change although no cell that it names did. */
  readonly volatile: boolean;
}

/** These ask where a cell is, not what is in it: `=ROW(A1:A5)` in A1 reads nothing. */
const PLACE = new Set(['ROW', 'ROWS', 'COLUMN', 'COLUMNS']);
/** Not TODAY: on a new day, every formula is calculated (see Calculator). */
const VOLATILE = new Set(['INDIRECT', 'OFFSET', 'NOW', 'RAND', 'RANDBETWEEN', 'RANDARRAY', 'SUBTOTAL']);
/** The maximum depth of named ranges that refer to each other. */
const DEEPEST_NAME = 8;

/** Univer's own CONCATENATE is its `&`, which joins cell by cell. */
const RENAMED = new Map([
  ['CONCATENATE', 'CONCATENATE_ALL'],
  // Univer's names of operators are not functions in Google Sheets.
  ...['PLUS', 'DIVIDED', 'COMPARE'].map((name) => [name, `${name}_`] as const),
]);

/** Univer reads no exponents. */
function number(text: string): string {
  const [mantissa, exponent] = text.toLowerCase().split('e');
  return exponent === undefined ? text : `(${mantissa}*10^(${exponent}))`;
}

const sheetName = (prefix: string) => (prefix.startsWith("'") ? prefix.slice(1, -2).replaceAll("''", "'") : prefix.slice(0, -1));

/**
 * The text of a stored formula with every reference cut to its sheet (#REF! when nothing is left, or the sheet is gone), and names
 * replaced by their definitions.
 */
export function evaluatedFormula(stored: string, surroundings: Surroundings, depth = 0): EvaluatedFormula {
  const reads: Read[] = [];
  const calls: string[] = [];
  let volatile = false;

  const reference = (text: string): string => {
    const wanted = readReference(text);
    const sheet = wanted.prefix === '' ? undefined : surroundings.sheetNamed(sheetName(wanted.prefix));
    if (wanted.prefix !== '' && !sheet) return '#REF!';
    const sheetId = sheet?.id ?? surroundings.sheetId;
    const { rows, columns } = surroundings.size(sheetId);
    const { start } = wanted;
    if (start.row >= rows || start.column >= columns) return '#REF!';
    const end = {
      row: Math.min(wanted.end.row, rows - 1),
      column: Math.min(wanted.end.column, columns - 1),
      rowFixed: wanted.end.rowFixed || isOpenDown(wanted),
      columnFixed: wanted.end.columnFixed || isOpenRight(wanted),
    };
    if (!PLACE.has(calls.at(-1) ?? '')) {
      const fixed = {
        startRow: start.rowFixed,
        endRow: end.rowFixed,
        startColumn: start.columnFixed,
        endColumn: end.columnFixed,
      };
      reads.push({ sheetId, startRow: start.row, startColumn: start.column, endRow: end.row, endColumn: end.column, fixed });
    }
    return writeReference({ ...wanted, end, prefix: sheet ? `'${sheet.name.replaceAll("'", "''")}'!` : '' });
  };

  const name = (text: string): string => {
    const definition = depth < DEEPEST_NAME ? surroundings.definition(text) : undefined;
    if (definition === undefined) return text;
    const meant = evaluatedFormula(storedFormula(definition), surroundings, depth + 1);
    reads.push(...meant.reads);
    volatile ||= meant.volatile;
    return formulaTokens(definition).length === 1 ? meant.text : `(${meant.text})`;
  };

  let called = '';
  const spell = ({ kind, text }: Token): string => {
    if (kind === 'call') {
      called = text.toUpperCase();
      volatile ||= VOLATILE.has(called);
      return RENAMED.get(called) ?? text;
    }
    if (kind === 'open') {
      calls.push(called);
      called = '';
    }
    if (kind === 'close') calls.pop();
    if (kind === 'reference') return reference(text);
    if (kind === 'error') return text.slice(text.lastIndexOf('#'));
    if (kind === 'number') return number(text);
    return kind === 'name' ? name(text) : text;
  };

  const tokens = formulaTokens(stored);
  // Univer takes a minus only before a number, a reference, a call or a parenthesis.
  const afterMinus = (at: number) =>
    tokens[at - 1]?.text === '-' && (tokens[at]?.kind === 'text' || /^(TRUE|FALSE)$/i.test(tokens[at]?.text ?? ''));
  const text = tokens.map((token, at) => (afterMinus(at) ? `(${token.text})` : spell(token))).join('');
  return { text, reads, volatile };
}
