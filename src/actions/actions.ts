// Every request of the sidebar by its name. The types of payload and value derive from the action.
import type { ReadAction, ShowAction, WriteAction } from './Action';
import { loadAccounts } from './accounts/loadAccounts';
import { saveCandidates } from './accounts/saveCandidates';
import { recordBoardPage } from './boardPage/recordBoardPage';
import { savePageAsTab } from './boardPage/savePageAsTab';
import { saveCriteria } from './criteria/saveCriteria';
import { loadCriteriaReturn } from './criteriaReturn/loadCriteriaReturn';
import { writeDashboard } from './dashboard/writeDashboard';
import { loadChange } from './history/loadChange';
import { loadHistory } from './history/loadHistory';
import { importAccounts } from './imports/importAccounts';
import { importContacts } from './imports/importContacts';
import { importLog } from './imports/importLog';
import { importOpportunities } from './imports/importOpportunities';
import { loadAddresses } from './imports/loadAddresses';
import { loadImport } from './imports/loadImport';
import { loadImported } from './imports/loadImported';
import { rememberMapping } from './imports/rememberMapping';
import { undoImport } from './imports/undoImport';
import { loadTabs } from './imports/loadTabs';
import { loadScript } from './panels/loadScript';
import { openPage } from './panels/openPage';
import { openPanel } from './panels/openPanel';
import { forgetPerson } from './plan/forgetPerson';
import { goToRecord } from './plan/goToRecord';
import { keepPlay } from './plan/keepPlay';
import { loadContacts } from './plan/loadContacts';
import { loadPlan } from './plan/loadPlan';
import { loadSharing } from './plan/loadSharing';
import { loadWork } from './plan/loadWork';
import { savePlan } from './plan/savePlan';
import { savePlans } from './plan/savePlans';
import { savePlanPageAsTab } from './plan/savePlanPageAsTab';
import { shareWorkbook } from './plan/shareWorkbook';
import { writePlanPage } from './plan/writePlanPage';
import { answerAlarms } from './pulse/answerAlarms';
import { loadAlarms } from './pulse/loadAlarms';
import { endAccount } from './ranking/endAccount';
import { confirmTiers } from './ranking/confirmTiers';
import { loadRankAccounts } from './ranking/loadRankAccounts';
import { loadPriceToProfit } from './priceToProfit/loadPriceToProfit';
import { loadRanking } from './ranking/loadRanking';
import { loadJobDescription } from './readiness/loadJobDescription';
import { loadReadiness } from './readiness/loadReadiness';
import { saveJobDescription } from './readiness/saveJobDescription';
import { saveReadiness } from './readiness/saveReadiness';
import { loadReviews } from './reviews/loadReviews';
import { saveReview } from './reviews/saveReview';
import { loadSample } from './sample/loadSample';
import { loadSamplePlans } from './sample/loadSamplePlans';
import { removeSample } from './sample/removeSample';
import { refreshScores } from './scores/refreshScores';
import { resolveScore } from './scores/resolveScore';
import { saveScores } from './scores/saveScores';
import { showScores } from './scores/showScores';
import { setUpWorkbook } from './setUp/setUpWorkbook';
import { loadSettings } from './settings/loadSettings';
import { saveSettings } from './settings/saveSettings';

export const actions = {
  setUpWorkbook,
  loadSample,
  loadSamplePlans,
  removeSample,

  loadRanking,
  saveCriteria,
  loadRankAccounts,
  saveScores,
  refreshScores,
  showScores,
  resolveScore,
  confirmTiers,
  endAccount,
  loadAlarms,
  answerAlarms,
  recordBoardPage,
  savePageAsTab,
  loadPriceToProfit,
  loadHistory,
  loadChange,
  loadCriteriaReturn,

  loadImport,
  importAccounts,
  importContacts,
  importOpportunities,
  loadImported,
  rememberMapping,
  undoImport,
  importLog,
  loadAddresses,
  loadTabs,
  loadAccounts,
  saveCandidates,

  loadPlan,
  savePlan,
  savePlans,
  keepPlay,
  forgetPerson,
  loadContacts,
  loadWork,
  goToRecord,
  writePlanPage,
  savePlanPageAsTab,
  loadSharing,
  shareWorkbook,

  loadReviews,
  saveReview,
  writeDashboard,

  loadReadiness,
  saveReadiness,
  loadJobDescription,
  saveJobDescription,

  loadSettings,
  saveSettings,

  openPanel,
  openPage,
  loadScript,
};

type Shape<Action> =
  Action extends ReadAction<infer Payload, infer Value>
    ? { payload: Payload; value: Value }
    : Action extends WriteAction<infer Payload, infer Value>
      ? { payload: Payload; value: Value }
      : Action extends ShowAction<infer Payload>
        ? { payload: Payload; value: Record<string, never> }
        : never;

/** The payload and the value of each request, both JSON. */
export type Actions = { [Name in keyof typeof actions]: Shape<(typeof actions)[Name]> };
