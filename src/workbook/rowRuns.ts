import { runsOf } from './runsOf';

/** Row numbers as runs of neighbours, ascending. */
export const rowRuns = (rows: readonly number[]): number[][] =>
  runsOf(
    [...rows].sort((a, b) => a - b),
    (before, row) => row === before + 1,
  );
