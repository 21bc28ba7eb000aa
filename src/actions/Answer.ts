// What comes back through the door: a value, or problems as data that the surface showing them puts into words.
import type { Problem } from '../workbook/Problem';

export type { Problem };
export type Answer<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problems: readonly Problem[] };
