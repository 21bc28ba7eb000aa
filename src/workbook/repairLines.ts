import type { HistoryLine } from './recordHistory';
import type { Workbook } from './Workbook';

/** The lines of History about what was put back. */
export const repairLines = ({ text }: Workbook, names: readonly string[]): HistoryLine[] =>
  names.map((field) => ({ action: text.events.repaired, field }));
