// What comes back through the door: a value, or problems as data that the surface showing them puts into words.

export interface Problem {
  /** A key of the catalogue text/<language>/problems. */
  readonly code: string;
  /** What the sentence names, ready to be formatted: names, counts, a cell. */
  readonly values?: Readonly<Record<string, string | number>>;
}

export type Answer<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };
