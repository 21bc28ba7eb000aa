import { openSidebar } from './openSidebar';
import type { SidebarPanel } from './panels';

/** Runs an item of the menu. Where a permission is missing, Google asks for it and stops the script: the user chooses the item again. */
export function openFromMenu(panel: SidebarPanel): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  openSidebar(panel);
}
