import { foldName } from '../names/foldName';
import type { FileLine } from './detectTable';

/** What some reports write below the lines of a customer: `Total for Alder`, `Total Alder`, `Summe Alder`. */
const TOTAL = /^(total|totals|sum|summe|gesamt|total pour|suma|جمع)\s+((for|of|für|von|de|pour|para)\s+)?/i;

/**
 * Some reports have no column of customers: the customer is a line of its own, its sales are below it, and a total follows (QuickBooks'
 * `Sales by Customer Detail`). Writes the customer into each of its lines, and `name` over them. All other tables stay as they are.
 *
 * @param headerAt index of the header, whose first cell is blank in such a report.
 * @param name a header that is recognised as the customer's.
 */
export function ungroupLines(lines: readonly FileLine[], headerAt: number, name: string): readonly FileLine[] {
  const header = lines[headerAt];
  if (!header || (header.cells[0] ?? '').trim() !== '' || header.cells.filter((cell) => cell.trim() !== '').length < 2)
    return lines;
  const body = lines.slice(headerAt + 1);
  const totals = new Set(
    body
      .map(({ cells }) => (cells[0] ?? '').trim())
      .filter((label) => TOTAL.test(label))
      .map((label) => foldName(label.replace(TOTAL, ''))),
  );
  const isAlone = ({ cells }: FileLine): boolean => cells.slice(1).every((cell) => cell.trim() === '');
  const isGroup = (line: FileLine): boolean => isAlone(line) && totals.has(foldName(line.cells[0] ?? ''));
  if (!body.some(isGroup)) return lines;
  let group = '';
  const ungrouped = body.flatMap((line): FileLine[] => {
    const label = (line.cells[0] ?? '').trim();
    if (isGroup(line)) {
      group = label;
      return [];
    }
    if (TOTAL.test(label)) {
      group = '';
      return [line];
    }
    return label === '' ? [{ ...line, cells: [group, ...line.cells.slice(1)] }] : [line];
  });
  const named = { ...header, cells: [name, ...header.cells.slice(1)] };
  return [...lines.slice(0, headerAt), named, ...ungrouped];
}
