// Rules derived from the schema of a field or a record.
import { isDay } from '../calendar/isDay';
import { account } from './account';
import { LARGEST, type Range } from './Range';
import { RECORDS, type RecordTable } from './records';
import type { FieldSchema, NumberField, RecordSchema, ReferredTable, TextField } from './RecordSchema';
import { VOCABULARY } from './vocabulary';

type Table = RecordTable;
type FieldOf<T extends Table> = keyof (typeof RECORDS)[T]['fields'] & string;

const SCHEMAS: Readonly<Record<Table | 'account', RecordSchema>> = { ...RECORDS, account };

/** The schema of a table or of the account, with its fields accessible by any name. */
export const schemaOf = (table: Table | 'account'): RecordSchema => SCHEMAS[table];

const marked = (table: Table | 'account', mark: 'required' | 'ours'): string[] =>
  Object.entries(schemaOf(table).fields).flatMap(([key, field]) => (field[mark] ? [key] : []));

/** The required fields of a table. */
export const requiredFields = (table: Table): string[] => marked(table, 'required');

/** The fields that name one of us. */
export const fieldsOfOurs = (table: Table | 'account'): string[] => marked(table, 'ours');

/** The fields that contain names of other records, with the table of those records. */
export const referencesOf = (table: Table): [field: string, to: ReferredTable][] =>
  Object.entries(schemaOf(table).fields).flatMap(([key, field]): [string, ReferredTable][] =>
    field.kind === 'reference' ? [[key, field.refersTo]] : [],
  );

/** Maximum number of characters; a reference can be as long as the name that it repeats. */
export function longestText(field: FieldSchema): number {
  if ('longest' in field) return field.longest;
  if (field.kind === 'reference') return longestText(nameField(field.refersTo));
  return field.kind === 'day' ? 'yyyy-mm-dd'.length : 0;
}

/** Maximum number of characters in a field of the table. */
export const longestIn = <T extends Table>(table: T, field: FieldOf<T>): number =>
  longestText(schemaOf(table).fields[field] as FieldSchema);

const nameField = (table: Table): FieldSchema => schemaOf(table).fields[schemaOf(table).name] as FieldSchema;

export const isNumberField = (field: FieldSchema): field is NumberField => NUMBER_KINDS.includes(field.kind);
const NUMBER_KINDS: readonly FieldSchema['kind'][] = ['number', 'count', 'scale', 'rating', 'money', 'share'];

export const isTextField = (field: FieldSchema): field is TextField => 'longest' in field;

/** Whether a value is valid for the field: the right kind, and within its limits. A blank is always valid. */
export function isValueOf(field: FieldSchema, value: unknown): boolean {
  return value === null || value === '' || (isKindOf(field, value) && isWithinLimits(field, value));
}

/** Whether a value is of the field's kind, ignoring its limits. A blank always is. */
export function isKindOf(field: FieldSchema, value: unknown): boolean {
  if (value === null || value === '') return true;
  if (isNumberField(field)) return typeof value === 'number';
  if (field.kind === 'yesOrNo') return typeof value === 'boolean';
  if (field.kind === 'word') return (VOCABULARY[field.list] as readonly unknown[]).includes(value);
  return typeof value === 'string' && (field.kind !== 'day' || isDay(value));
}

function isWithinLimits(field: FieldSchema, value: unknown): boolean {
  if (typeof value === 'number') return isNumberField(field) && isInRange(field, value);
  return typeof value !== 'string' || field.kind === 'word' || value.length <= longestText(field);
}

const isInRange = ({ from = -LARGEST, to = LARGEST, whole }: Range, value: number): boolean =>
  value >= from && value <= to && !(whole && value % 1);
