import type { LibraryKey } from './library';

/** Something that every candidate is judged by. */
export interface Criterion {
  id: string;
  /** The library's entry it was taken from; `null` for one's own. */
  libraryKey: LibraryKey | null;
  name: string;
  definition: string;
  /** What the scores 1, 4, 7 and 10 mean. */
  anchors: readonly [string, string, string, string];
  /** 0 or more; only the proportions count. 0 is not in use. */
  weight: number;
  kind: 'revenue' | 'other';
  /** The column of Accounts that feeds it; `null` is scored by hand. */
  source: string | null;
  /** With a source: the figure that scores 1, and the one that scores 10. */
  low: number | null;
  high: number | null;
}
