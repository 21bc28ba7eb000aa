// What the figures of a row are, where a file mixes rows of revenue, of cost and of a budget.
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
