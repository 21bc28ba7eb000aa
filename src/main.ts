// Every name that Google Sheets may call, and nothing else.
import { answerRequest } from './actions/answerRequest';
import { followEdit } from './actions/followEdit';
import { openMenu } from './actions/openMenu';
import { openSidebar } from './actions/openSidebar';
import { KAM_ABC } from './formulas/KAM_ABC';
import { KAM_NORMALIZE } from './formulas/KAM_NORMALIZE';
import { KAM_RANK } from './formulas/KAM_RANK';
import { KAM_SCORE } from './formulas/KAM_SCORE';
import { KAM_TIER } from './formulas/KAM_TIER';

declare const global: Record<string, (...values: never[]) => unknown>;

global.onOpen = () => openMenu();
global.onInstall = () => openMenu();
global.onEdit = (event: GoogleAppsScript.Events.SheetsOnEdit) => followEdit(event);

global.setUp = () => openSidebar('setUp');
global.importData = () => openSidebar('importData');
global.chooseCriteria = () => openSidebar('chooseCriteria');
global.rankAccounts = () => openSidebar('rankAccounts');
global.changeSettings = () => openSidebar('changeSettings');

global.request = (action: unknown, payload: unknown) => answerRequest(action, payload);

// build.mjs writes these out with the JSDoc and the parameter names of their files.
global.KAM_SCORE = KAM_SCORE;
global.KAM_RANK = KAM_RANK;
global.KAM_TIER = KAM_TIER;
global.KAM_NORMALIZE = KAM_NORMALIZE;
global.KAM_ABC = KAM_ABC;
