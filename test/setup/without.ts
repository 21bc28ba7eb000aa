type Row = Readonly<Record<string, unknown>>;

/** A record without some of its columns. */
export const without = (row: Row | undefined, ...keys: string[]): Row =>
  Object.fromEntries(Object.entries(row ?? {}).filter(([key]) => !keys.includes(key)));
