import type { RankAccountsBook } from '../src/actions/ranking/readRankAccounts';
import type { Panel, SidebarPanel } from '../src/actions/panels/panels';

export type { Panel };

/** What every panel gets: the way to another panel, and what it is asked to show. */
export interface PanelProps {
  /** @param account the id of the account that the other panel shows. */
  open: (panel: SidebarPanel, account?: string) => void;
  /** The id of the account that the panel that led here asked for. */
  account?: string | undefined;
}

/** What each part of Rank accounts gets. */
export interface RankAccountsPartProps {
  data: RankAccountsBook;
  /** Puts the answer of a save in place; every part then shows it. */
  replace: (data: RankAccountsBook) => void;
  /** Loads everything again. */
  again: () => void;
  /** Shows the part where tiers are confirmed. */
  decide: () => void;
}
