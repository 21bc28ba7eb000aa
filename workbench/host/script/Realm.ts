// Where a script runs: its own globals, and the values that the host makes for it there.

/** A loaded script: its top-level functions by name. */
export type Script = (name: string) => ((...values: unknown[]) => unknown) | undefined;

export interface Realm {
  /** Runs a whole script with these globals besides ECMAScript's; `functions` are the names that it declares at top level. */
  load(code: string, functions: readonly string[], globals: Readonly<Record<string, unknown>>): Script;
  array(items: Iterable<unknown>): unknown[];
  date(milliseconds: number): Date;
  /** An Error of the script's realm with the name `Exception`. */
  exception(message: string): Error;
  /** Parses a JSON text into the realm's own objects. */
  parse(json: string): unknown;
}

/** Creates a realm whose Date uses this time zone and takes the present from `now`. */
export type RealmFactory = (timeZone: string, now: () => number) => Realm;
