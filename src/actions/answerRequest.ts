// The one door of the sidebar: checks what comes in as if it were hostile, runs the action, turns every failure into problems.
import * as v from 'valibot';
import { Refusal } from '../workbook/Problem';
import type { Action } from './Action';
import type { Actions } from './Actions';
import type { Answer } from './Answer';
import { confirmTiers } from './ranking/confirmTiers';
import { savePageAsTab } from './boardPage/savePageAsTab';
import { loadChange } from './history/loadChange';
import { loadCriteriaReturn } from './criteriaReturn/loadCriteriaReturn';
import { loadHistory } from './history/loadHistory';
import { loadRankAccounts } from './ranking/loadRankAccounts';
import { openPage } from './panels/openPage';
import { openPanel } from './panels/openPanel';
import { recordBoardPage } from './boardPage/recordBoardPage';
import { refreshScores } from './scores/refreshScores';
import { saveScores } from './scores/saveScores';
import { resolveScore } from './scores/resolveScore';
import { showScores } from './scores/showScores';
import { importAccounts } from './imports/importAccounts';
import { loadAccounts } from './accounts/loadAccounts';
import { loadImport } from './imports/loadImport';
import { loadPlan } from './plan/loadPlan';
import { savePlan } from './plan/savePlan';
import { loadWork } from './plan/loadWork';
import { goToRecord } from './plan/goToRecord';
import { importContacts } from './imports/importContacts';
import { loadSharing } from './plan/loadSharing';
import { writeDashboard } from './dashboard/writeDashboard';
import { writePlanPage } from './plan/writePlanPage';
import { savePlanPageAsTab } from './plan/savePlanPageAsTab';
import { shareWorkbook } from './plan/shareWorkbook';
import { loadRanking } from './ranking/loadRanking';
import { loadReviews } from './reviews/loadReviews';
import { saveReview } from './reviews/saveReview';
import { loadSample } from './sample/loadSample';
import { loadSamplePlans } from './sample/loadSamplePlans';
import { loadJobDescription } from './readiness/loadJobDescription';
import { loadReadiness } from './readiness/loadReadiness';
import { saveJobDescription } from './readiness/saveJobDescription';
import { saveReadiness } from './readiness/saveReadiness';
import { loadSettings } from './settings/loadSettings';
import { removeSample } from './sample/removeSample';
import { saveCandidates } from './accounts/saveCandidates';
import { saveCriteria } from './criteria/saveCriteria';
import { saveSettings } from './settings/saveSettings';
import { setUpWorkbook } from './setUp/setUpWorkbook';

const actions: { readonly [Name in keyof Actions]: Action<Name> } = {
  setUpWorkbook,
  loadSample,
  loadSamplePlans,
  removeSample,
  loadRanking,
  saveCriteria,
  saveCandidates,
  refreshScores,
  loadRankAccounts,
  saveScores,
  showScores,
  resolveScore,
  confirmTiers,
  loadChange,
  loadHistory,
  openPanel,
  openPage,
  recordBoardPage,
  savePageAsTab,
  loadPlan,
  savePlan,
  loadWork,
  goToRecord,
  writePlanPage,
  writeDashboard,
  savePlanPageAsTab,
  importContacts,
  loadSharing,
  shareWorkbook,
  loadCriteriaReturn,
  loadReviews,
  saveReview,
  loadReadiness,
  saveReadiness,
  loadJobDescription,
  saveJobDescription,
  loadImport,
  importAccounts,
  loadAccounts,
  loadSettings,
  saveSettings,
};

/** @param name the action's name; @param payload JSON. Never throws. */
export function answerRequest(name: unknown, payload: unknown): Answer<unknown> {
  if (typeof name !== 'string' || !Object.prototype.hasOwnProperty.call(actions, name)) {
    return {
      ok: false,
      problems: [{ code: 'invalidRequest', values: { field: typeof name === 'string' ? name.slice(0, 40) : '' } }],
    };
  }
  return run(actions[name as keyof Actions] as Action<keyof Actions>, payload);
}

function run<Name extends keyof Actions>(action: Action<Name>, payload: unknown): Answer<unknown> {
  const checked = v.safeParse(action.payload, payload);
  if (!checked.success) {
    const field = v.getDotPath(checked.issues[0]) ?? '';
    return { ok: false, problems: [{ code: 'invalidRequest', values: { field } }] };
  }
  try {
    return { ok: true, value: action.run(checked.output) };
  } catch (error) {
    return { ok: false, problems: error instanceof Refusal ? error.problems : [explain(error)] };
  }
}

/** What Google says when something is forbidden, as a problem; the words stay in the project's log for whoever looks after it. */
function explain(error: unknown): { code: string } {
  const message = error instanceof Error ? error.message : String(error);
  Logger.log(error instanceof Error ? (error.stack ?? message) : message);
  if (/protected cell/i.test(message)) return { code: 'protectedCells' };
  if (/permission/i.test(message)) return { code: 'readOnly' };
  return { code: 'unknown' };
}
