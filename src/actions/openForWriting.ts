// How a command that writes begins: a workbook that is set up (now, if need be) and reconciled with what people did by hand.
import { layWorkbook } from '../workbook/layWorkbook';
import type { Problem } from '../workbook/Problem';
import { recordHistory } from '../workbook/recordHistory';
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
  if (!workbook.isSetUp || !workbook.find('accounts') || !workbook.find('matrix') || !workbook.find('criteria'))
    layWorkbook(workbook);
  const { lines, problems } = reconcile(workbook);
  workbook.save();
  recordHistory(workbook, lines);
  return { workbook, problems };
}
