// All functions that Google Sheets can call.
import { answerRequest } from './actions/answerRequest';
import { followEdit } from './actions/edits/followEdit';
import { openFromMenu } from './actions/panels/openFromMenu';
import { openMenu } from './actions/panels/openMenu';
import { showPage } from './actions/panels/openPage';
import { KAM_ABC } from './formulas/KAM_ABC';
import { KAM_ATTAINMENT } from './formulas/KAM_ATTAINMENT';
import { KAM_CLV } from './formulas/KAM_CLV';
import { KAM_CONSISTENCY } from './formulas/KAM_CONSISTENCY';
import { KAM_COVERAGE } from './formulas/KAM_COVERAGE';
import { KAM_FORECAST } from './formulas/KAM_FORECAST';
import { KAM_GREGORIAN } from './formulas/KAM_GREGORIAN';
import { KAM_HEALTH } from './formulas/KAM_HEALTH';
import { KAM_JALALI } from './formulas/KAM_JALALI';
import { KAM_NEXT_REVIEW } from './formulas/KAM_NEXT_REVIEW';
import { KAM_NORMALIZE } from './formulas/KAM_NORMALIZE';
import { KAM_NPS } from './formulas/KAM_NPS';
import { KAM_PREDICTS } from './formulas/KAM_PREDICTS';
import { KAM_RANK } from './formulas/KAM_RANK';
import { KAM_ROBUSTNESS } from './formulas/KAM_ROBUSTNESS';
import { KAM_SCORE } from './formulas/KAM_SCORE';
import { KAM_STABILITY } from './formulas/KAM_STABILITY';
import { KAM_TIER } from './formulas/KAM_TIER';
import { KAM_TREND } from './formulas/KAM_TREND';
import { KAM_WEIGHTS } from './formulas/KAM_WEIGHTS';

declare const global: Record<string, (...values: never[]) => unknown>;

global.onOpen = () => openMenu();
global.onInstall = () => openMenu();
global.onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) => followEdit(event);

global.setUp = () => openFromMenu('setUp');
global.importData = () => openFromMenu('importData');
global.chooseCriteria = () => openFromMenu('chooseCriteria');
global.rankAccounts = () => openFromMenu('rankAccounts');
global.editPlan = () => openFromMenu('editPlan');
global.reviewAccounts = () => openFromMenu('reviewAccounts');
global.changeSettings = () => openFromMenu('changeSettings');

global.openHelp = () => showPage('help');

global.request = (action: unknown, payload: unknown, build: unknown) => answerRequest(action, payload, build);

// build.mjs adds the JSDoc and the parameter names from their files.
global.KAM_SCORE = KAM_SCORE;
global.KAM_RANK = KAM_RANK;
global.KAM_TIER = KAM_TIER;
global.KAM_NORMALIZE = KAM_NORMALIZE;
global.KAM_WEIGHTS = KAM_WEIGHTS;
global.KAM_CONSISTENCY = KAM_CONSISTENCY;
global.KAM_ROBUSTNESS = KAM_ROBUSTNESS;
global.KAM_STABILITY = KAM_STABILITY;
global.KAM_ABC = KAM_ABC;
global.KAM_COVERAGE = KAM_COVERAGE;
global.KAM_NPS = KAM_NPS;
global.KAM_TREND = KAM_TREND;
global.KAM_HEALTH = KAM_HEALTH;
global.KAM_FORECAST = KAM_FORECAST;
global.KAM_CLV = KAM_CLV;
global.KAM_ATTAINMENT = KAM_ATTAINMENT;
global.KAM_NEXT_REVIEW = KAM_NEXT_REVIEW;
global.KAM_PREDICTS = KAM_PREDICTS;
global.KAM_JALALI = KAM_JALALI;
global.KAM_GREGORIAN = KAM_GREGORIAN;
