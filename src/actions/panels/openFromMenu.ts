import { openSidebar } from './openSidebar';
import type { SidebarPanel } from './panels';

/** A menu item. Where a permission is missing, Google asks for it and stops here: the item is chosen again afterwards. */
export function openFromMenu(panel: SidebarPanel): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
  openSidebar(panel);
}
