// Lays what is missing, repairs what was deleted, and takes in what people changed by hand.
import { layWorkbook } from '../../workbook/layWorkbook';
import { migrateWorkbook } from '../../workbook/migrateWorkbook';
import type { Problem } from '../../workbook/Problem';
import { recordHistory, type HistoryLine } from '../../workbook/recordHistory';
import { saveWorkbook } from '../../workbook/saveWorkbook';
import { SET_UP_TABS, VISIBLE_TABS } from '../../workbook/tabs';
import { withLock } from '../../workbook/withLock';
import { Workbook } from '../../workbook/Workbook';
import type { Action } from '../Action';
import type { SetUpReport } from '../Actions';
import { reconcile } from '../edits/reconcile';
import { absorbEdits } from '../edits/absorbEdits';
import { isSample } from '../sample/isSample';
import { lackingPlans } from '../sample/lackingPlans';
import { nothing } from '../payloadParts';

export const setUpWorkbook: Action<'setUpWorkbook'> = {
  payload: nothing,
  run: () => withLock(() => setUp(new Workbook())),
};

/** The whole of Set up workbook; the caller holds the lock. */
export function setUp(workbook: Workbook): SetUpReport {
  migrateWorkbook(workbook);
  const { laid, repaired } = layWorkbook(workbook);
  const { lines, problems } = reconcile(workbook, true);
  const byHand = absorbEdits(workbook);
  saveWorkbook(workbook);
  const { text } = workbook;
  const done: HistoryLine[] = [
    ...laid.map((key) => ({ action: text.historyActions.setUp, tab: text.tabs[key].title })),
    ...repaired.map((what) => ({ action: text.historyActions.repaired, field: what })),
    ...lines,
    ...byHand.lines,
  ];
  // The first set-up is no change of anything: History begins with what comes after it.
  if (laid.length < SET_UP_TABS.length) recordHistory(workbook, done);
  return report(workbook, laid, repaired, [...problems, ...duplicatedTabs(workbook)]);
}

/** Says how the workbook stands. */
export function report(workbook: Workbook, laid: string[] = [], repaired: string[] = [], problems: Problem[] = []): SetUpReport {
  const accounts = workbook.table('accounts');
  return {
    laid,
    repaired,
    problems,
    accounts: accounts.rows.length,
    candidates: workbook.table('matrix').rows.length,
    sample: accounts.rows.some((row) => isSample(accounts.name(row))),
    samplePlansLacking: lackingPlans(workbook).length > 0,
  };
}

function duplicatedTabs(workbook: Workbook): Problem[] {
  return VISIBLE_TABS.flatMap((key) =>
    workbook.duplicates(key).map((sheet) => ({ code: 'tabDuplicated', values: { title: sheet.getName() } })),
  );
}
