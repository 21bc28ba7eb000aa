// The kinds of record fields, as data, and the types derived from them.
import type { Range } from './Range';
import type { VOCABULARY } from './vocabulary';

export type ListName = keyof typeof VOCABULARY;

/** Records that others refer to by name. */
export type ReferredTable = 'stakeholders' | 'goals' | 'opportunities';

interface Basics {
  /** A record without this field cannot be saved. */
  readonly required?: true;
  /** Set by the add-on; not in forms. */
  readonly stamped?: true;
  /** Names one of us, or a team of ours: panels suggest the names that are in all such fields. */
  readonly ours?: true;
}

/** `sentence` is a longer text. `link` is an https address. `longest` is the maximum number of characters. */
export interface TextField extends Basics {
  readonly kind: 'text' | 'sentence' | 'email' | 'link';
  readonly longest: number;
}

/** For a `scale` the catalogue has a word per whole number. A `share` is a fraction of 1. `money` is in the workbook's currency. */
export interface NumberField extends Basics, Range {
  readonly kind: 'number' | 'count' | 'scale' | 'rating' | 'money' | 'share';
}

/** One word of a list. Cells contain the word in the workbook's language, records its key. */
export interface WordField extends Basics {
  readonly kind: 'word';
  readonly list: ListName;
}

/** yyyy-mm-dd */
export interface DayField extends Basics {
  readonly kind: 'day';
}

export interface YesOrNoField extends Basics {
  readonly kind: 'yesOrNo';
}

/** The name of another record of the same account. */
export interface ReferenceField extends Basics {
  readonly kind: 'reference';
  readonly refersTo: ReferredTable;
}

export type FieldSchema = TextField | NumberField | WordField | DayField | YesOrNoField | ReferenceField;

export interface RecordSchema {
  /** The field that contains the record's name. */
  readonly name: string;
  /** In the order of the columns. */
  readonly fields: Readonly<Record<string, FieldSchema>>;
}

/** Texts, days and names are '' when blank, everything else is `null`. */
export type FieldValue<Field> = Field extends WordField
  ? (typeof VOCABULARY)[Field['list']][number] | null
  : Field extends NumberField
    ? number | null
    : Field extends YesOrNoField
      ? boolean | null
      : string;

export type FieldValues<Fields> = { -readonly [Key in keyof Fields]: FieldValue<Fields[Key]> };

// Kinds with a fixed range.
export const COUNT = { kind: 'count', from: 0, whole: true } as const;
export const RATING = { kind: 'rating', from: 0, to: 10 } as const;
export const MONEY = { kind: 'money', from: 0 } as const;
export const SHARE = { kind: 'share', from: 0, to: 1 } as const;

// Texts of the usual lengths.
export const LINE = { kind: 'text', longest: 80 } as const;
export const PERSON = { ...LINE, ours: true } as const;
export const SENTENCE = { kind: 'sentence', longest: 200 } as const;
export const NOTE = { kind: 'sentence', longest: 300 } as const;
export const PARAGRAPH = { kind: 'sentence', longest: 500 } as const;
export const ADDRESS = { kind: 'link', longest: 300 } as const;
