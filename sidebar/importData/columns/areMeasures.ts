// What the figures of a row are, where a file mixes rows of revenue, of cost and of a budget.
import type { TreatmentWords } from '../../../src/model/imports/findings/judgeValues';
import { foldName } from '../../../src/model/names/foldName';
import { importMeasures } from '../../../src/text/importMeasures';

const OURS = new Set(importMeasures.count.map(foldName));
const OTHERS = new Set(importMeasures.leaveOut.map(foldName));

/** Whether the cells of a column say what the figures of their rows are: all of them revenue, cost, a budget, and not revenue alone. */
export function areMeasures(cells: readonly string[]): boolean {
  const words = [...new Set(cells.map(foldName))];
  return (
    words.every((word) => OURS.has(word) || OTHERS.has(word)) &&
    [OURS, OTHERS].every((set) => words.some((word) => set.has(word)))
  );
}

/** Whether the figures are a cost, a budget or a quantity. */
export const isOtherFigure = (cell: string): boolean => OTHERS.has(foldName(cell));

const DEBIT = new Set(['dr', 'dr.', 'd', 'debit', 's', 'soll', 'بدهکار', 'بد'].map(foldName));
const CREDIT = new Set(['cr', 'cr.', 'c', 'credit', 'h', 'haben', 'بستانکار', 'بس'].map(foldName));

/**
 * The sides of a ledger that a column of nothing else names, by how their rows count: the side of most rows has the sales, and the other one perhaps
 * payments. `null` for any other column, and for one side alone.
 */
export function sidesIn(cells: readonly string[]): TreatmentWords | null {
  const debits = cells.filter((cell) => DEBIT.has(foldName(cell)));
  const credits = cells.filter((cell) => CREDIT.has(foldName(cell)));
  if (debits.length === 0 || credits.length === 0 || debits.length + credits.length < cells.length) return null;
  const isOfCredits = credits.length > debits.length;
  return { count: isOfCredits ? credits : debits, leaveOut: isOfCredits ? debits : credits, negative: [] };
}
