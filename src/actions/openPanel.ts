// Opens another panel in the sidebar, one that the page shown does not hold.
import * as v from 'valibot';
import type { Action } from './Action';
import { openSidebar } from './openSidebar';
import { PANELS, type SidebarPanel } from './panels';

const names = Object.keys(PANELS).filter((name) => name !== 'boardPage' && name !== 'accountBrief') as SidebarPanel[];

export const openPanel: Action<'openPanel'> = {
  payload: v.strictObject({ panel: v.picklist(names) }),
  run: ({ panel }) => {
    openSidebar(panel);
    return {};
  },
};
