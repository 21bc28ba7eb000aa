// What the figures of a row are, where a file mixes rows of revenue, of cost and of a budget.
import type { TreatmentWords } from '../../../src/model/imports/findings/judgeValues';
import { foldName } from '../../../src/model/names/foldName';
import { importMeasures } from '../../../src/text/importMeasures';

const OURS = new Set(importMeasures.count.map(foldName));
const NET = new Set(importMeasures.net.map(foldName));
const RETURNS = new Set(importMeasures.returns.map(foldName));
const OTHERS = new Set([...importMeasures.leaveOut.map(foldName), ...RETURNS]);

/**
 * How the rows count where the cells of a column say what their figures are: all of them revenue, returns, cost, a budget, and not revenue alone.
 * Returns are taken off. Net revenue has them taken off: beside it, returns and plain revenue do not count once more. `null` for any other column.
 */
export function measuresIn(cells: readonly string[]): TreatmentWords | null {
  const words = [...new Set(cells.map(foldName))];
  const isOurs = (word: string): boolean => OURS.has(word) || NET.has(word);
  if (!words.every((word) => isOurs(word) || OTHERS.has(word)) || !words.some(isOurs)) return null;
  const [net, gross] = [words.filter((word) => NET.has(word)), words.filter((word) => OURS.has(word))];
  const others = words.filter((word) => OTHERS.has(word));
  if (net.length > 0 && gross.length > 0) return { count: net, leaveOut: [...others, ...gross], negative: [] };
  if (others.length === 0) return null;
  const isTakenOff = (word: string): boolean => net.length === 0 && RETURNS.has(word);
  return {
    count: [...net, ...gross],
    leaveOut: others.filter((word) => !isTakenOff(word)),
    negative: others.filter(isTakenOff),
  };
}

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
