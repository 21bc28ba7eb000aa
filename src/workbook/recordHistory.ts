// Adds lines to the hidden History tab, which is created when the first line comes.
import { ensureHiddenTab } from './ensureHiddenTab';
import { newId } from './newId';
import type { Workbook } from './Workbook';

export interface HistoryLine {
  /** The user of the add-on by default. */
  who?: string;
  action: string;
  tab?: string;
  account?: string;
  field?: string;
  from?: string;
  to?: string;
  why?: string;
}

/** Notes one batch of lines, told apart from others by a mark of its own: they are written when the workbook is saved, with the change. */
export function recordHistory(workbook: Workbook, lines: readonly HistoryLine[], batch: string = newId()): void {
  if (lines.length === 0) return;
  const table = ensureHiddenTab(workbook, 'history');
  const when = workbook.minute;
  const who = PropertiesService.getUserProperties().getProperty('me') ?? '';
  let row = table.nextRow;
  for (const line of lines) table.appendWhole({ when, who, batch, ...line }, row++);
}
