// The data validations of cells: kept in Univer's model, checked as Google checks a script's writes.
import { generateRandomId } from '../../engine/univer';
import { ScriptError } from '../door/ScriptError';
import { cellName } from './a1';
import { type Area, asArea, asRange, cellsOf, meet, type UniverRange } from './Area';
import { patternAt, type Written } from './cells';
import type { Document } from './Document';
import { isDatePattern } from './serialDate';
import type { Rule } from './Rule';
import { fromUniver, toUniver } from './univerRule';

interface Placed {
  readonly rule: Rule;
  readonly areas: readonly Area[];
}

/** The rules that hold in any cell of an area. */
function rulesIn(document: Document, area: Area): Placed[] {
  const validations = document.sheet(area.sheetId).getDataValidations();
  return validations.flatMap(({ rule }) => {
    const ranges = rule.ranges as UniverRange[];
    const areas = ranges.map((range) => asArea(area.sheetId, range)).filter((placed) => meet(placed, area));
    const found = areas.length === 0 ? undefined : fromUniver(document, area.sheetId, rule);
    return found ? [{ rule: found, areas }] : [];
  });
}

const holds = ({ areas }: Placed, sheetId: string, row: number, column: number) =>
  areas.some((area) => meet(area, { sheetId, row, column, rows: 1, columns: 1 }));

/** Rows × columns of the rules; null without a rule. */
export function readRules(document: Document, area: Area): (Rule | null)[][] {
  const placed = rulesIn(document, area);
  return cellsOf(area, (row, column) => placed.find((one) => holds(one, area.sheetId, row, column))?.rule ?? null);
}

/** Sets the rule of every cell of an area; null removes it. */
export function setRule(document: Document, area: Area, rule: Rule | null): void {
  document.assertEditable(area);
  const ranges = [asRange(area)];
  if (rulesIn(document, area).length > 0)
    document.execute('sheets.command.clear-range-data-validation', { subUnitId: area.sheetId, ranges });
  if (!rule) return;
  const added = { uid: generateRandomId(), ranges, ...toUniver(document, rule, area) };
  document.execute('sheet.command.addDataValidation', { subUnitId: area.sheetId, rule: added });
}

/** Throws where a written value breaks a rule that refuses invalid data, naming the first such cell. */
export function assertValid(document: Document, area: Area, cells: readonly (readonly Written[])[]): void {
  const strict = rulesIn(document, area).filter(({ rule }) => !rule.allowInvalid);
  if (strict.length === 0) return;
  cells.forEach((line, down) =>
    line.forEach(({ value, data }, right) => {
      const [row, column] = [area.row + down, area.column + right];
      const rule = strict.find((one) => holds(one, area.sheetId, row, column))?.rule;
      if (!rule || value === undefined || value === '') return;
      const style = typeof data.s === 'object' ? data.s : undefined;
      const isDate =
        typeof value === 'number' && isDatePattern(style?.n?.pattern ?? patternAt(document, area.sheetId, row, column));
      if (accepts(document, rule, value, isDate)) return;
      throw new ScriptError(
        `The data you entered in cell ${cellName(row, column)} violates the data validation rules set on this cell.`,
      );
    }),
  );
}

/** Whether a rule accepts a value. A custom formula is not checked: it would have to be calculated with the value in place. */
function accepts(document: Document, { criteria, values }: Rule, value: number | string | boolean, isDate: boolean): boolean {
  const [first, second] = values;
  const compare = NUMBERS[criteria];
  if (compare) return typeof value === 'number' && compare(value, Number(first), Number(second));
  switch (criteria) {
    case 'VALUE_IN_LIST':
      return (first as readonly string[]).includes(String(value));
    case 'VALUE_IN_RANGE':
      document.calculateFor(first as Area);
      return cellsOf(first as Area, (row, column) => document.value((first as Area).sheetId, row, column)).some((line) =>
        line.includes(value),
      );
    case 'CHECKBOX':
      return first === undefined ? typeof value === 'boolean' : [first, second].includes(String(value));
    case 'DATE_IS_VALID_DATE':
      return isDate;
    case 'TEXT_IS_VALID_EMAIL':
      return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(value));
    default:
      return true;
  }
}

const NUMBERS: Readonly<Partial<Record<string, (value: number, first: number, second: number) => boolean>>> = {
  NUMBER_BETWEEN: (value, low, high) => value >= low && value <= high,
  NUMBER_NOT_BETWEEN: (value, low, high) => value < low || value > high,
  NUMBER_EQUAL_TO: (value, number) => value === number,
  NUMBER_NOT_EQUAL_TO: (value, number) => value !== number,
  NUMBER_GREATER_THAN: (value, number) => value > number,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: (value, number) => value >= number,
  NUMBER_LESS_THAN: (value, number) => value < number,
  NUMBER_LESS_THAN_OR_EQUAL_TO: (value, number) => value <= number,
};
