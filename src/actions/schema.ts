// What requests and stored JSON may hold. A schema checks a value of any kind as if its sender were hostile, and gives it as a type.
import { LARGEST, type Range } from '../model/records/Range';

/** Says that a value does not fit. */
export class Misfit {
  /** The part that does not fit, such as `rows.3.name`; '' is the value itself. */
  readonly path: string;

  constructor(path: string) {
    this.path = path;
  }
}

export interface Schema<Value> {
  /** Gives a value that fits, objects and lists as copies. Never throws. */
  readonly fit: (value: unknown) => Value | Misfit;
}

/** The type of what fits. */
export type ValueOf<Of> = Of extends Schema<infer Value> ? Value : never;

const MISFIT = new Misfit('');

const within = (key: string | number, { path }: Misfit): Misfit => new Misfit(path === '' ? String(key) : `${key}.${path}`);

export const anything: Schema<unknown> = { fit: (value) => value };

export const yesOrNo: Schema<boolean> = { fit: (value) => (typeof value === 'boolean' ? value : MISFIT) };

/** A number within a range; never NaN. */
export const number = ({ from = -LARGEST, to = LARGEST, whole }: Range = {}): Schema<number> => ({
  fit: (value) =>
    typeof value === 'number' && value >= from && value <= to && (!whole || Number.isInteger(value)) ? value : MISFIT,
});

/** How many characters a text may have, or items a list. */
interface Length {
  readonly least?: number;
  readonly most?: number;
}

const isWithin = (length: number, { least = 0, most = Infinity }: Length): boolean => length >= least && length <= most;

/** A text as it is. */
export const string = ({ is, ...length }: Length & { readonly is?: (text: string) => boolean } = {}): Schema<string> => ({
  fit: (value) => (typeof value === 'string' && isWithin(value.length, length) && is?.(value) !== false ? value : MISFIT),
});

/** A text without blanks around it. */
export const trimmed = (schema: Schema<string>): Schema<string> => ({
  fit: (value) => schema.fit(typeof value === 'string' ? value.trim() : value),
});

export const oneOf = <const Word extends string | number>(words: readonly Word[]): Schema<Word> => ({
  fit: (value) => words.find((word) => word === value) ?? MISFIT,
});

export const nullable = <Value>(schema: Schema<Value>): Schema<Value | null> => ({
  fit: (value) => (value === null ? null : schema.fit(value)),
});

/** A field that may be missing. */
export const optional = <Value>(schema: Schema<Value>): Schema<Value | undefined> => ({
  fit: (value) => (value === undefined ? undefined : schema.fit(value)),
});

/** A field that may be missing, and has a default then. */
export const withDefault = <Value>(schema: Schema<Value>, missing: Value): Schema<Value> => ({
  fit: (value) => (value === undefined ? missing : schema.fit(value)),
});

/** What fits any of these, as the first of them gives it. */
export const either = <Of extends readonly Schema<unknown>[]>(...schemas: Of): Schema<ValueOf<Of[number]>> => ({
  fit(value) {
    for (const schema of schemas) {
      const fitted = schema.fit(value);
      if (!(fitted instanceof Misfit)) return fitted as ValueOf<Of[number]>;
    }
    return MISFIT;
  },
});

export const listOf = <Item>(schema: Schema<Item>, length: Length = {}): Schema<Item[]> => ({
  fit(value) {
    if (!Array.isArray(value) || !isWithin(value.length, length)) return MISFIT;
    const items: Item[] = [];
    for (const [at, each] of value.entries()) {
      const item = schema.fit(each);
      if (item instanceof Misfit) return within(at, item);
      items.push(item);
    }
    return items;
  },
});

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

type Fields = Readonly<Record<string, Schema<unknown>>>;
type MissingIn<Of extends Fields> = { [Key in keyof Of]: undefined extends ValueOf<Of[Key]> ? Key : never }[keyof Of];
type Fitted<Of extends Fields> = { -readonly [Key in Exclude<keyof Of, MissingIn<Of>>]: ValueOf<Of[Key]> } & {
  -readonly [Key in MissingIn<Of>]?: ValueOf<Of[Key]>;
};
/** One type instead of an intersection, so that messages of the compiler are short. */
type Flat<Value> = { [Key in keyof Value]: Value[Key] };

/** An object with these fields; others are left out. */
export const looseObject = <Of extends Fields>(fields: Of): Schema<Flat<Fitted<Of>>> => ({
  fit(value) {
    if (!isObject(value)) return MISFIT;
    const fitted: Record<string, unknown> = {};
    for (const [key, schema] of Object.entries(fields)) {
      const field = schema.fit(value[key]);
      if (field instanceof Misfit) return within(key, field);
      if (field !== undefined) fitted[key] = field;
    }
    return fitted as Flat<Fitted<Of>>;
  },
});

/** An object with these fields and no others. */
export function object<Of extends Fields>(fields: Of): Schema<Flat<Fitted<Of>>> {
  const [loose, known] = [looseObject(fields), new Set(Object.keys(fields))];
  return {
    fit(value) {
      const fitted = loose.fit(value);
      const surplus = isObject(value) ? Object.keys(value).find((key) => !known.has(key)) : undefined;
      return fitted instanceof Misfit || surplus === undefined ? fitted : new Misfit(surplus);
    },
  };
}

/** An object with keys that fit, at most so many. The key `__proto__` is left out. */
export const recordOf = <Value>(keys: Schema<string>, schema: Schema<Value>, most = Infinity): Schema<Record<string, Value>> => ({
  fit(value) {
    if (!isObject(value) || Object.keys(value).length > most) return MISFIT;
    const fitted: [string, Value][] = [];
    for (const [name, each] of Object.entries(value)) {
      const [key, content] = [keys.fit(name), schema.fit(each)];
      if (key instanceof Misfit) return within(name, key);
      if (content instanceof Misfit) return within(name, content);
      fitted.push([key, content]);
    }
    return Object.fromEntries(fitted.filter(([key]) => key !== '__proto__'));
  },
});
