import type { Panel, SidebarPanel } from '../src/actions/panels/panels';

export type { Panel };

/** What every panel gets: the way to another panel, and what it is asked to show. */
export interface PanelProps {
  /** @param account the id of the account that the other panel shall show. */
  open: (panel: SidebarPanel, account?: string) => void;
  /** The id of the account that the panel that led here asked for. */
  account?: string | undefined;
}
