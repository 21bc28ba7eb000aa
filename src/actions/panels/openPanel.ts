// Opens another panel in the sidebar, one that the page shown does not hold.
import * as v from 'valibot';
import type { Action } from '../Action';
import { openSidebar } from './openSidebar';
import { openedAccount } from '../payloadParts';
import { SIDEBAR_PANELS } from './panels';

export const openPanel: Action<'openPanel'> = {
  payload: v.strictObject({
    panel: v.picklist(SIDEBAR_PANELS),
    account: openedAccount,
  }),
  run: ({ panel, account }) => {
    openSidebar(panel, account);
    return {};
  },
};
