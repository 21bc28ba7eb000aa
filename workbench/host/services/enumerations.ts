// The part of Google's enumerations that the host has.
import { ASKED_OF_ANY_OBJECT, OF_ANY_OBJECT } from '../door/handles';
import { ScriptError } from '../door/ScriptError';

/** A member of an enumeration; as text it is its name. */
class Member {
  constructor(
    private readonly word: string,
    private readonly place: number,
  ) {}
  name() {
    return this.word;
  }
  ordinal() {
    return this.place;
  }
  compareTo(other: Member) {
    return this.place - other.place;
  }
  toString() {
    return this.word;
  }
  toJSON() {
    return this.word;
  }
}

/** An enumeration with these members; any other name throws. Typed as Google's own, of which it is a part. */
function enumeration<T extends object>(name: string, words: readonly (keyof T & string)[]): T {
  const members = Object.fromEntries(words.map((word, place) => [word, Object.freeze(new Member(word, place))]));
  return new Proxy(members, {
    get(_target, key) {
      if (typeof key === 'symbol' || Object.hasOwn(members, key)) return members[key as string];
      if (key === 'toString') return () => name;
      if (OF_ANY_OBJECT.includes(key)) return Reflect.get(members, key) as unknown;
      if (ASKED_OF_ANY_OBJECT.includes(key)) return undefined;
      throw new ScriptError(`${name}.${key} is not in this host`);
    },
  }) as unknown as T;
}

type Spreadsheet = typeof GoogleAppsScript.Spreadsheet;
type Base = typeof GoogleAppsScript.Base;

export const ProtectionType = enumeration<Spreadsheet['ProtectionType']>('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);
export const WrapStrategy = enumeration<Spreadsheet['WrapStrategy']>('SpreadsheetApp.WrapStrategy', ['OVERFLOW', 'CLIP', 'WRAP']);
export const BorderStyle = enumeration<Spreadsheet['BorderStyle']>('SpreadsheetApp.BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);
export const DataValidationCriteria = enumeration<Spreadsheet['DataValidationCriteria']>(
  'SpreadsheetApp.DataValidationCriteria',
  [
    'CHECKBOX',
    'CUSTOM_FORMULA',
    'DATE_IS_VALID_DATE',
    'NUMBER_BETWEEN',
    'NUMBER_EQUAL_TO',
    'NUMBER_GREATER_THAN',
    'NUMBER_GREATER_THAN_OR_EQUAL_TO',
    'NUMBER_LESS_THAN',
    'NUMBER_LESS_THAN_OR_EQUAL_TO',
    'NUMBER_NOT_BETWEEN',
    'NUMBER_NOT_EQUAL_TO',
    'TEXT_IS_VALID_EMAIL',
    'VALUE_IN_LIST',
    'VALUE_IN_RANGE',
  ],
);
export const BooleanCriteria = enumeration<Spreadsheet['BooleanCriteria']>('SpreadsheetApp.BooleanCriteria', [
  'CUSTOM_FORMULA',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_ENDS_WITH',
  'TEXT_EQUAL_TO',
  'TEXT_STARTS_WITH',
]);
export const Button = enumeration<Base['Button']>('Ui.Button', ['CLOSE', 'OK', 'CANCEL', 'YES', 'NO']);
export const ButtonSet = enumeration<Base['ButtonSet']>('Ui.ButtonSet', ['OK', 'OK_CANCEL', 'YES_NO', 'YES_NO_CANCEL']);
export const AuthMode = enumeration<(typeof GoogleAppsScript)['Script']['AuthMode']>('ScriptApp.AuthMode', [
  'NONE',
  'CUSTOM_FUNCTION',
  'LIMITED',
  'FULL',
]);
export const ChartHiddenDimensionStrategy = enumeration<(typeof GoogleAppsScript)['Charts']['ChartHiddenDimensionStrategy']>(
  'Charts.ChartHiddenDimensionStrategy',
  ['IGNORE_BOTH', 'IGNORE_ROWS', 'IGNORE_COLUMNS', 'SHOW_BOTH'],
);

/** The name of an enumeration's member. */
export const memberName = (member: unknown): string => String(member);
