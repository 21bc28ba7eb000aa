// What payloads of several actions are made of, checked as if the sender were hostile.
import * as v from 'valibot';
import { VOCABULARY } from '../model/records/vocabulary';
import { LONGEST_ACCOUNT } from '../model/records/account';
import { LINK } from '../model/records/link';
import { isNumberField, longestText } from '../model/records/recordRules';
import { LARGEST, type Range } from '../model/records/Range';
import type { FieldSchema, FieldValue } from '../model/records/RecordSchema';

const isWithin = (size: number, most: number, least = 0): boolean => size >= least && size <= most;

/** A text as it is, with a maximum and a minimum number of characters. */
export const rawText = (most: number, least?: number) =>
  v.pipe(
    v.string(),
    v.check(({ length }) => isWithin(length, most, least)),
  );

/** A text without blanks around it, with a maximum and a minimum number of characters. */
export const text = (most: number, least?: number) => v.pipe(v.string(), v.trim(), rawText(most, least));

/** The same, and not blank. */
export const name = (most: number) => text(most, 1);

/** A number within a range. */
export const numberIn = ({ from, to, whole }: Range) =>
  v.pipe(
    v.number(),
    v.check((value) => isWithin(value, to ?? LARGEST, from ?? -LARGEST) && (!whole || Number.isInteger(value))),
  );

/** A list with a maximum and a minimum number of items. */
export const listOf = <Item extends v.GenericSchema>(item: Item, most: number, least?: number) =>
  v.pipe(
    v.array(item),
    v.check<v.InferOutput<Item>[]>(({ length }) => isWithin(length, most, least)),
  );

/** Values by key, with a maximum number of them. */
export const recordOf = <Value extends v.GenericSchema>(key: v.GenericSchema<string>, value: Value, most: number) =>
  v.pipe(
    v.record(key, value),
    v.check((values) => isWithin(Object.keys(values).length, most)),
  );

/** Nothing is asked: `{}`. */
export const nothing = v.strictObject({});

/** The id of an account, a criterion or any other record. */
export const recordId = rawText(20);

/** What concerns one account and asks for nothing else. */
export const ofAccount = v.strictObject({ account: recordId });

/** The id of an account that a page is opened for: it goes into the page's address. */
export const openedAccount = v.optional(
  v.pipe(
    v.string(),
    v.check((id) => /^\w{1,20}$/.test(id)),
  ),
);

/** What `fingerprint` gave. */
export const fingerprinted = rawText(20);

/** The longest name of an account that a file may bring. */
export const accountName = name(LONGEST_ACCOUNT);

/** A number of any size, such as a file may bring. */
export const anyFigure = numberIn({ from: -Number.MAX_VALUE, to: Number.MAX_VALUE });

/** A number that a cell accepts. */
export const figure = numberIn({});
export const maybeFigure = v.nullable(figure);

/** A score that a person gives. */
export const score = numberIn({ from: 1, to: 10 });

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
  const value = isNumberField(field) ? numberIn(field) : typedValue(field);
  if (field.kind === 'link')
    return v.union([
      v.picklist(['']),
      v.pipe(
        text(field.longest),
        v.check((link) => LINK.test(link)),
      ),
    ]);
  if (field.kind === 'word' && field.required) return v.picklist(VOCABULARY[field.list]);
  if (field.kind === 'yesOrNo') return field.required ? v.boolean() : value;
  return isNumberField(field) && !field.required ? v.nullable(value) : value;
}

function typedValue(field: FieldSchema): v.GenericSchema {
  if (isNumberField(field)) return maybeFigure;
  if (field.kind === 'word') return v.nullable(v.picklist(VOCABULARY[field.list]));
  return field.kind === 'yesOrNo' ? v.nullable(v.boolean()) : text(longestText(field));
}
