// Adds lines to the hidden History tab, which is created for the first line.
import { formatNumber } from '../text/format/formatNumber';
import { ensureHiddenTab } from './ensureHiddenTab';
import { readMe } from './me';
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

/** A cell's value as History keeps it: a number with separators. The panel writes it with the digits of its language. */
export const historyValue = (value: string | number | boolean | null | undefined): string =>
  typeof value === 'number' ? formatNumber('en', value, { most: 10 }) : String(value ?? '');

/** Adds lines with a common batch id. They are written when the workbook is saved, together with the change. */
export function recordHistory(workbook: Workbook, lines: readonly HistoryLine[], batch: string = newId()): void {
  if (lines.length === 0) return;
  const table = ensureHiddenTab(workbook, 'history');
  const when = workbook.minute;
  const who = readMe();
  let row = table.nextRow;
  for (const line of lines) table.appendWhole({ when, who, batch, ...line }, row++);
}
