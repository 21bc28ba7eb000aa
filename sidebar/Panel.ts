import type { Panel, SidebarPanel } from '../src/actions/panels';

export type { Panel };

/** What every panel gets: the way to another panel. */
export interface PanelProps {
  open: (panel: SidebarPanel) => void;
}
