// What each column of a file holds, while headers and cells decide it together.
import { recognizeColumns, type ColumnMatch } from '../../../src/model/imports/recognizeColumns';
import { importHeaders } from '../../../src/text/importHeaders';

/** The rows below the headers, by column. */
export type Rows = readonly (readonly string[])[];

/** By column; `null` where the meaning is unknown. */
export type Matches = readonly (ColumnMatch | null)[];

/** The first column of a field; -1 without one. */
export const placeOf = (matches: Matches, field: string): number => matches.findIndex((match) => match?.field === field);

export const hasField = (matches: Matches, field: string): boolean => placeOf(matches, field) >= 0;

/** What a header says by itself; `null` if it is unknown. */
export const matchOfHeader = (header: string): ColumnMatch | null => recognizeColumns([header], importHeaders)[0] ?? null;

/** The columns with some of them given to other fields, or to none. A place of -1 means no column. */
export const withFields = (matches: Matches, ...fields: (readonly [place: number, field: string | null])[]): Matches =>
  matches.map((match, index) => {
    const given = fields.find(([place]) => place === index);
    return given === undefined ? match : given[1] === null ? null : { field: given[1], year: null };
  });
