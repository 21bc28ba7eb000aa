// The types of arguments as Google's messages name them, and whether a value is of one.
import { isDate, isPlainObject } from '../script/kinds';
import { handleName } from './handles';

const isInteger = (value: unknown) => typeof value === 'number' && Number.isInteger(value);
const isCell = (value: unknown) =>
  value === null ||
  value === undefined ||
  ['string', 'boolean'].includes(typeof value) ||
  Number.isFinite(value) ||
  isDate(value);

const PRIMITIVES: Readonly<Record<string, (value: unknown) => boolean>> = {
  Text: (value) => typeof value === 'string',
  Integer: isInteger,
  Number: (value) => Number.isFinite(value),
  Boolean: (value) => typeof value === 'boolean',
  Date: isDate,
  Cell: isCell,
  Object: isPlainObject,
  Anything: () => true,
};

/** Whether a value is of a type: a primitive, the short name of one of Google's classes, either followed by `?`, `[]` or `[][]`. */
function isOfType(value: unknown, type: string): boolean {
  if (type.endsWith('?')) return value === null || isOfType(value, type.slice(0, -1));
  if (type.endsWith('[]')) return Array.isArray(value) && value.every((item) => isOfType(item, type.slice(0, -2)));
  const primitive = PRIMITIVES[type];
  return primitive ? primitive(value) : handleName(value)?.split('.').at(-1) === type;
}

/** How Google's messages call the type of a value: `String`, `number`, `number[]`, `SpreadsheetApp.Range`. */
export function typeName(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return `${value.length === 0 ? 'Object' : typeName(value[0])}[]`;
  if (typeof value === 'string') return 'String';
  if (typeof value === 'boolean') return 'Boolean';
  if (typeof value === 'number') return 'number';
  if (isDate(value)) return 'Date';
  return handleName(value) ?? 'Object';
}

/** Whether the arguments fit one of the overloads. */
export function fits(values: readonly unknown[], signatures: readonly string[]): boolean {
  return signatures.some((signature) => {
    const types = signature === '' ? [] : signature.split(', ');
    const rest = types.at(-1)?.startsWith('...') ? types.pop()?.slice(3) : undefined;
    const enough = rest ? values.length >= types.length : values.length === types.length;
    return enough && values.every((value, index) => isOfType(value, types[index] ?? rest ?? ''));
  });
}
