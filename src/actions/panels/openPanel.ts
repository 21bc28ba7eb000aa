import * as v from 'valibot';
import { defineShow } from '../Action';
import { openedAccount } from '../payloadParts';
import { openSidebar } from './openSidebar';
import { SIDEBAR_PANELS } from './panels';

/** Opens another panel in the sidebar, in place of the page that asks. */
export const openPanel = defineShow({
  payload: v.strictObject({ panel: v.picklist(SIDEBAR_PANELS), account: openedAccount }),
  run: ({ panel, account }) => openSidebar(panel, account),
});
