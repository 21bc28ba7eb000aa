// Adds lines to the hidden History tab, laying it when the first line comes.
import { layHiddenTab } from './layHiddenTab';
import { newId } from './newId';
import type { Workbook } from './Workbook';

export interface HistoryLine {
  /** Left out: whoever uses the add-on now. */
  who?: string;
  action: string;
  tab?: string;
  account?: string;
  field?: string;
  from?: string;
  to?: string;
  why?: string;
}

/** One batch: the lines of one command, told apart from others by a mark of its own. Written with one call. */
export function recordHistory(workbook: Workbook, lines: readonly HistoryLine[], batch: string = newId()): void {
  if (lines.length === 0) return;
  const table = layHiddenTab(workbook, 'history');
  const when = workbook.minute;
  const who = PropertiesService.getUserProperties().getProperty('me') ?? '';
  let row = table.nextRow;
  for (const line of lines) table.appendWhole({ when, who, batch, ...line }, row++);
  table.save();
}
