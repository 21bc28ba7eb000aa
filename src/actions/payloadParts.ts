// What payloads of several actions are made of, checked as if the sender were hostile.
import * as v from 'valibot';
import { VOCABULARY } from '../model/records/vocabulary';
import { LONGEST_ACCOUNT } from '../model/records/account';
import { LINK } from '../model/records/link';
import { isNumberField, longestText } from '../model/records/recordRules';
import { LARGEST, type Range } from '../model/records/Range';
import type { FieldSchema, FieldValue } from '../model/records/RecordSchema';

/** Nothing is asked: `{}`. */
export const nothing = v.strictObject({});

/** The id of an account, a criterion or any other record. */
export const recordId = v.pipe(v.string(), v.maxLength(20));

/** What concerns one account and asks for nothing else. */
export const ofAccount = v.strictObject({ account: recordId });

/** The id of an account that a page is opened for: it goes into the page's address. */
export const openedAccount = v.optional(v.pipe(v.string(), v.regex(/^\w{1,20}$/)));

/** What `fingerprint` gave. */
export const fingerprinted = v.pipe(v.string(), v.maxLength(20));

/** A text of at most so many characters, without blanks around it. */
export const text = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.trim(), v.maxLength(most));

/** The same, and not blank. */
export const name = (most: number): v.GenericSchema<string> => v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(most));

/** The longest name of an account that a file may bring. */
export const accountName = name(LONGEST_ACCOUNT);

/** A number of any size, such as a file may bring. */
export const anyFigure = v.pipe(v.number(), v.finite());

/** A number that a cell accepts. */
export const figure = v.pipe(anyFigure, v.minValue(-LARGEST), v.maxValue(LARGEST));
export const maybeFigure = v.nullable(figure);

/** A score that a person gives. */
export const score = v.pipe(v.number(), v.minValue(1), v.maxValue(10));

/** Why the person gave it. */
export const reason = text(200);

/** More accounts, and more cells of one criterion, than any workbook can hold. */
export const MOST_ACCOUNTS = 100_000;

type Fields = Readonly<Record<string, FieldSchema>>;
type Values<Of extends Fields> = { readonly [Key in keyof Of]: v.GenericSchema<FieldValue<Of[Key]>> };

/** These fields as they are stored: within their limits, and blank only where a field is not `required`. */
export const storedFields = <Of extends Fields>(fields: Of): Values<Of> => checksOf(fields, storedValue);

/** These fields as they were typed: of the right kind, texts no longer than they may be. Whether they may be saved is for the record's own check. */
export const typedFields = <Of extends Fields>(fields: Of): Values<Of> => checksOf(fields, typedValue);

const checksOf = <Of extends Fields>(fields: Of, checkOf: (field: FieldSchema) => v.GenericSchema): Values<Of> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, checkOf(field)])) as never;

function storedValue(field: FieldSchema): v.GenericSchema {
  const value = isNumberField(field) ? within(field) : typedValue(field);
  if (field.kind === 'link') return v.union([v.picklist(['']), v.pipe(text(field.longest), v.regex(LINK))]);
  if (field.kind === 'word' && field.required) return v.picklist(VOCABULARY[field.list]);
  if (field.kind === 'yesOrNo') return field.required ? v.boolean() : value;
  return isNumberField(field) && !field.required ? v.nullable(value) : value;
}

function within({ from = -Infinity, to = Infinity, whole }: Range): v.GenericSchema<number> {
  const inRange = v.pipe(figure, v.minValue(from), v.maxValue(to));
  return whole ? v.pipe(inRange, v.integer()) : inRange;
}

function typedValue(field: FieldSchema): v.GenericSchema {
  if (isNumberField(field)) return maybeFigure;
  if (field.kind === 'word') return v.nullable(v.picklist(VOCABULARY[field.list]));
  return field.kind === 'yesOrNo' ? v.nullable(v.boolean()) : text(longestText(field));
}
