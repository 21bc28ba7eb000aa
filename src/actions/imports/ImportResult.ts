import type { Problem } from '../../workbook/Problem';

/** What an import of one part of a file did. */
export interface ImportResult {
  created: number;
  updated: number;
  unchanged: number;
  /** Rows left out and why. */
  problems: Problem[];
}
