// How a command that writes begins: a workbook that is set up and whole (now, if need be) and reconciled with what people did by hand.
import { layWorkbook } from '../workbook/layWorkbook';
import type { Problem } from '../workbook/Problem';
import { recordHistory } from '../workbook/recordHistory';
import type { TabKey } from '../workbook/Tab';
import { Workbook } from '../workbook/Workbook';
import { reconcile } from './reconcile';

export interface OpenWorkbook {
  workbook: Workbook;
  /** What the user should know, though the command goes on. */
  problems: Problem[];
}

/** The caller holds the lock. */
export function openForWriting(): OpenWorkbook {
  const workbook = new Workbook();
  const isWhole = workbook.isSetUp && WORKED_WITH.every((key) => workbook.find(key)?.isWhole);
  const { repaired } = isWhole ? { repaired: [] } : layWorkbook(workbook);
  const { lines, problems } = reconcile(workbook);
  workbook.save();
  const action = workbook.text.historyActions.repaired;
  recordHistory(workbook, [...repaired.map((field) => ({ action, field })), ...lines]);
  return { workbook, problems };
}

const WORKED_WITH: readonly TabKey[] = ['settings', 'criteria', 'accounts', 'matrix'];
