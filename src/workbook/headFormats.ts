import { CRITERION_PREFIX, type Column, type Tab } from './Tab';
import type { WorkbookText } from './words';

/** With a decimal, since whole percentages would often not add up to 100. A weight of 0 shows words instead. */
export const weightFormat = (text: WorkbookText): string => `0.0%;-0.0%;"${text.notCountedYet}"`;

/** The number formats from the first row to the headers, rows × columns. A cell of plain text would show a formula instead of its result. */
export function headFormats(tab: Tab, headerRow: number, columns: readonly Column[], text: WorkbookText): string[][] {
  const formatOf = (row: number, { key, formula }: Column): string => {
    const isCriterion = key.startsWith(CRITERION_PREFIX);
    if (row === headerRow) return formula || isCriterion ? 'General' : '@';
    if (row === headerRow - 1 && isCriterion) return weightFormat(text);
    return tab.key === 'matrix' && key === 'account' && row > 1 && row < headerRow - 1 ? 'General' : '@';
  };
  return Array.from({ length: headerRow }, (_, at) => columns.map((column) => formatOf(at + 1, column)));
}
