// What payloads of several actions are made of, checked as if the sender were hostile.
import { VOCABULARY } from '../model/records/vocabulary';
import { LONGEST_ACCOUNT } from '../model/records/account';
import { LINK } from '../model/records/link';
import { isNumberField, longestText } from '../model/records/recordRules';
import type { FieldSchema, FieldValue } from '../model/records/RecordSchema';
import { either, nullable, number, object, oneOf, optional, string, trimmed, yesOrNo, type Schema } from './schema';

/** Nothing is asked: `{}`. */
export const nothing = object({});

/** The id of an account, a criterion or any other record. */
export const recordId = string({ most: 20 });

/** What concerns one account and asks for nothing else. */
export const ofAccount = object({ account: recordId });

/** The id of an account that a page is opened for: it goes into the page's address. */
export const openedAccount = optional(string({ is: (id) => /^\w{1,20}$/.test(id) }));

/** What `fingerprint` gave. */
export const fingerprinted = string({ most: 20 });

/** A text of at most so many characters, without blanks around it. */
export const text = (most: number): Schema<string> => trimmed(string({ most }));

/** The same, and not blank. */
export const name = (most: number): Schema<string> => trimmed(string({ least: 1, most }));

/** The longest name of an account that a file may bring. */
export const accountName = name(LONGEST_ACCOUNT);

/** A number of any size, such as a file may bring. */
export const anyFigure = number({ from: -Number.MAX_VALUE, to: Number.MAX_VALUE });

/** A number that a cell accepts. */
export const figure = number();
export const maybeFigure = nullable(figure);

/** A score that a person gives. */
export const score = number({ from: 1, to: 10 });

/** Why the person gave it. */
export const reason = text(200);

/** More accounts, and more cells of one criterion, than any workbook can hold. */
export const MOST_ACCOUNTS = 100_000;

type Fields = Readonly<Record<string, FieldSchema>>;
type Values<Of extends Fields> = { readonly [Key in keyof Of]: Schema<FieldValue<Of[Key]>> };

/** These fields as they are stored: within their limits, and blank only where a field is not `required`. */
export const storedFields = <Of extends Fields>(fields: Of): Values<Of> => checksOf(fields, storedValue);

/** These fields as they were typed: of the right kind, texts no longer than they may be. Whether they may be saved is for the record's own check. */
export const typedFields = <Of extends Fields>(fields: Of): Values<Of> => checksOf(fields, typedValue);

const checksOf = <Of extends Fields>(fields: Of, checkOf: (field: FieldSchema) => Schema<unknown>): Values<Of> =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, checkOf(field)])) as never;

function storedValue(field: FieldSchema): Schema<unknown> {
  const value = isNumberField(field) ? number(field) : typedValue(field);
  if (field.kind === 'link') return either(oneOf(['']), trimmed(string({ most: field.longest, is: (link) => LINK.test(link) })));
  if (field.kind === 'word' && field.required) return oneOf(VOCABULARY[field.list]);
  if (field.kind === 'yesOrNo') return field.required ? yesOrNo : value;
  return isNumberField(field) && !field.required ? nullable(value) : value;
}

function typedValue(field: FieldSchema): Schema<unknown> {
  if (isNumberField(field)) return maybeFigure;
  if (field.kind === 'word') return nullable(oneOf(VOCABULARY[field.list]));
  return field.kind === 'yesOrNo' ? nullable(yesOrNo) : text(longestText(field));
}
