import { NAMED_LINES, type Finding } from './Finding';

/** @param filled the numbers of the rows that got the name of the customer above them. */
export const judgeNamesAbove = (filled: readonly number[]): Finding | null =>
  filled.length === 0
    ? null
    : { code: 'namesAbove', values: { rows: filled.length }, lines: filled.slice(0, NAMED_LINES), questions: [] };
