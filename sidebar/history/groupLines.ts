// Groups the lines of History that one person made with one action in one minute.
import type { HistoryEntry } from '../../src/actions/store/readHistory';

interface LineGroup {
  when: string;
  who: string;
  action: string;
  lines: HistoryEntry[];
}

/** Only neighbours are grouped, so the order stays. */
export function groupLines(lines: readonly HistoryEntry[]): LineGroup[] {
  const groups: LineGroup[] = [];
  for (const line of lines) {
    const last = groups[groups.length - 1];
    const belongs = last?.when === line.when && last.who === line.who && last.action === line.action;
    if (belongs) last.lines.push(line);
    else groups.push({ when: line.when, who: line.who, action: line.action, lines: [line] });
  }
  return groups;
}
