// The form of a statement.

/** A named query of a statement. */
export interface Part {
  name: string;
  query: string;
}

export const indent = (text: string): string => text.replace(/^(?=.)/gm, '  ');
export const lines = (items: readonly string[]): string => items.map((item) => `  ${item}`).join(',\n');
/** A day (yyyy-mm-dd) as a literal. */
export const date = (day: string): string => `DATE '${day}'`;
export const isWithin = (column: string, { from, until }: { from: string; until: string }): string =>
  `${column} BETWEEN ${date(from)} AND ${date(until)}`;

export const statement = (parts: readonly Part[], last: string): string =>
  `WITH ${parts.map(({ name, query }) => `${name} AS (\n${indent(query)}\n)`).join(',\n')}\n${last}\n`;
