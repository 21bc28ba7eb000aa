import { defineShow } from '../Action';
import { openedAccount } from '../payloadParts';
import { openSidebar } from './openSidebar';
import { SIDEBAR_PANELS } from './panels';
import { object, oneOf } from '../schema';

/** Opens another panel in the sidebar, in the place of the page that asks. */
export const openPanel = defineShow({
  payload: object({ panel: oneOf(SIDEBAR_PANELS), account: openedAccount }),
  run: ({ panel, account }) => openSidebar(panel, account),
});
