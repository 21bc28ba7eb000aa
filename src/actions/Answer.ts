// The answer to a request: a value, or problems as data. The surface that shows the problems puts them into words.
import type { Problem } from '../workbook/Problem';

export type { Problem };
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | {
      readonly ok: false;
      readonly problems: readonly Problem[];
      /** The workbook has to change before it can be read: ask `absorbEdits` for the same. Panels never see this (sidebar/server.ts). */
      readonly pending?: true;
    };
