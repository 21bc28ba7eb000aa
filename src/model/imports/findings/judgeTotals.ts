// Compares the file's own totals with the sums of its rows, as the file writes them: in its own currencies and unit.
import { sum } from '../../numbers/sum';
import type { Finding } from './Finding';

/** A figure of a row, by its row number in a spreadsheet. */
export interface RowFigure {
  line: number;
  amount: number;
}

export interface ComparedTotals {
  /** The year, or '' for amounts without one. */
  year: number | '';
  /** The code of the currency of both, where the file has others beside it. */
  currency?: string;
  rows: readonly RowFigure[];
  totals: readonly RowFigure[];
}

/** Totals are often rounded. */
const ROUNDED = 0.001;

/** Whether two figures are the same but for rounding. */
export const isNear = (left: number, right: number): boolean =>
  Math.abs(left - right) <= Math.max(Math.abs(left), Math.abs(right)) * ROUNDED + 0.005;

const sumOf = (figures: readonly RowFigure[]): number => sum(figures.map(({ amount }) => amount));

/**
 * Names the last total that does not agree with the sum of the rows, for the first column that has one. `null` if all agree. Subtotals agree if
 * they add up to the sum, with or without a grand total, or if each is the sum of the rows above it.
 */
export function judgeTotals(columns: readonly ComparedTotals[]): Finding | null {
  for (const { year, currency, rows, totals } of columns) {
    const last = totals[totals.length - 1];
    if (last === undefined || agrees(rows, totals)) continue;
    return {
      code: 'totalsDiffer',
      values: { total: last.amount, sum: sumOf(rows), year, ...(currency !== undefined && { currency }) },
      lines: [last.line],
      questions: [],
    };
  }
  return null;
}

function agrees(rows: readonly RowFigure[], totals: readonly RowFigure[]): boolean {
  const sum = sumOf(rows);
  const ofTotals = sumOf(totals);
  if (totals.some(({ amount }) => isNear(amount, sum)) || isNear(ofTotals, sum) || isNear(ofTotals, 2 * sum)) return true;
  return totals.every(({ line, amount }, at) => {
    const above = totals[at - 1]?.line ?? 0;
    return isNear(amount, sumOf(rows.filter((row) => row.line > above && row.line < line)));
  });
}

/** Whether a label is of a sum, and not of an average or a number of rows. */
export const isSum = (label: string): boolean => /total|sum|gesamt|somme|suma|جمع|مجموع/iu.test(label);
