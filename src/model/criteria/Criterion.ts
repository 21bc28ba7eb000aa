import type { LibraryKey } from './library';

/** A criterion by which every candidate is scored. */
export interface Criterion {
  id: string;
  /** The library entry it comes from; `null` for a custom criterion. */
  libraryKey: LibraryKey | null;
  name: string;
  definition: string;
  /** The meaning of scores 1, 4, 7 and 10. */
  anchors: readonly [string, string, string, string];
  /** 0 or more. Only proportions matter. A criterion of weight 0 is not in use. */
  weight: number;
  kind: 'revenue' | 'other';
  /** The column of Accounts that feeds it; `null` when users score by hand. */
  source: string | null;
  /** With a source: the figures that score 1 and 10. */
  low: number | null;
  high: number | null;
  /** The figure between them that scores 5.5; `null` for the one halfway. */
  middle: number | null;
}
