import { foldName } from '../../model/names/foldName';
import { historyWords } from '../../workbook/historyWords';
import type { HistoryEntry } from './readHistory';

/** The lines of the account that is called `name` now, those from before it was renamed among them. @param history the newest first. */
export function linesOfAccount(history: readonly HistoryEntry[], name: string): HistoryEntry[] {
  const lines: HistoryEntry[] = [];
  let called = foldName(name);
  for (const line of history) {
    if (foldName(line.account) !== called) continue;
    lines.push(line);
    // Before that line it had its former name; another account may have the present one there.
    if (foldName(line.to) === called && historyWords('renamed').has(line.action)) called = foldName(line.from);
  }
  return lines;
}
