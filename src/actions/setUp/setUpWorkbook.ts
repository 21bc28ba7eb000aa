import * as v from 'valibot';
import { isScore } from '../../model/scoring/weightedScore';
import { repairLines } from '../../workbook/repairLines';
import { repairWorkbook } from '../../workbook/repairWorkbook';
import type { Problem } from '../../workbook/Problem';
import type { Sheet } from '../../workbook/Table';
import type { HistoryLine } from '../../workbook/recordHistory';
import { readCriteria } from '../../workbook/criteriaTable';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import { SET_UP_TABS, VISIBLE_TABS } from '../../workbook/tabs';
import type { Workbook } from '../../workbook/Workbook';
import { defineWrite } from '../Action';
import { refuseWithoutTabs } from '../openWorkbook';
import { reconcile } from '../edits/reconcile';
import { showGroups } from '../edits/showGroups';
import { absorbEdits } from '../edits/absorbEdits';
import { isSample } from '../sampleData/isSample';
import { lackingPlans } from '../sampleData/lackingPlans';

export interface SetUpReport {
  /** Keys of the tabs created just now, in order. */
  created: string[];
  /** What was put back, in the workbook's words: a tab's title, a header, a cell. */
  repaired: string[];
  problems: Problem[];
  accounts: number;
  candidates: number;
  /** Candidates with a score for each criterion that counts. */
  scored: number;
  /** Candidates whose tier a person has decided. */
  decided: number;
  /** How many of the accounts are of the sample. */
  samples: number;
  /** Whether sample accounts could be given plans and reviews that they lack. */
  samplePlansLacking: boolean;
  /** The workbook's, in which its days begin. */
  timeZone: string;
}

/**
 * Sets up what the workbook lacks, repairs what was deleted, absorbs edits by hand, and says what it did. A tab with what people decided
 * is made anew, from what is known of it, only with `restore`; else refused with `tabDeleted`.
 */
export const setUpWorkbook = defineWrite({
  scope: 'none',
  payload: v.strictObject({ restore: v.optional(v.boolean()) }),
  check({ workbook }, { restore }) {
    if (restore !== true) refuseWithoutTabs(workbook, workbook.headlessTabs);
  },
  run({ workbook }) {
    const blank = onlyBlankSheet(workbook);
    const { created, repaired } = repairWorkbook(workbook);
    // A version without classes by group may have stored parents.
    if (workbook.table('accounts').has('parent')) showGroups(workbook);
    const { lines, problems } = reconcile(workbook, repaired);
    const byHand = absorbEdits(workbook, repaired);
    const { text } = workbook;
    const done: HistoryLine[] = [
      ...created.map((key) => ({ action: text.events.setUp, tab: text.tabs[key].title })),
      ...repairLines(workbook, repaired),
      ...lines,
      ...byHand.lines,
    ];
    return {
      // The first set-up is not a change of anything: History begins with the first change after it.
      lines: SET_UP_TABS.every((key) => created.includes(key)) ? [] : done,
      answer: () => {
        const done = report(workbook, created, repaired, [...problems, ...duplicatedTabs(workbook)]);
        if (blank && !workbook.tableOf(blank)) workbook.spreadsheet.deleteSheet(blank);
        return done;
      },
    };
  },
});

/** The sheet of a workbook that was just made: nothing is in it, and our tabs take its place. */
function onlyBlankSheet({ isSetUp, spreadsheet }: Workbook): Sheet | null {
  const [first, ...others] = isSetUp ? [] : spreadsheet.getSheets();
  return first && others.length === 0 && first.getLastRow() === 0 && first.getCharts().length === 0 ? first : null;
}

/** Describes the workbook as it is. */
export function report(
  workbook: Workbook,
  created: string[] = [],
  repaired: string[] = [],
  problems: Problem[] = [],
): SetUpReport {
  const accounts = workbook.table('accounts');
  const matrix = workbook.table('matrix');
  const counted = readCriteria(workbook.table('criteria')).filter(({ weight }) => weight > 0);
  const isScored = (row: number) =>
    counted.length > 0 && counted.every(({ id }) => isScore(matrix.value(row, CRITERION_PREFIX + id)));
  return {
    created,
    repaired,
    problems,
    accounts: accounts.rows.length,
    candidates: matrix.rows.length,
    scored: matrix.rows.filter(isScored).length,
    decided: matrix.rows.filter((row) => matrix.text(row, 'tier') !== '').length,
    samples: accounts.rows.filter((row) => isSample(accounts.name(row))).length,
    samplePlansLacking: lackingPlans(workbook).length > 0,
    timeZone: workbook.timeZone,
  };
}

function duplicatedTabs(workbook: Workbook): Problem[] {
  return VISIBLE_TABS.flatMap((key) =>
    workbook.duplicates(key).map((sheet) => ({ code: 'tabDuplicated', values: { title: sheet.getName() } })),
  );
}
