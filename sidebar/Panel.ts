// The panels of the sidebar, by the keys of the menu items that open them.
const PANELS = ['setUp', 'importData', 'chooseCriteria', 'rankAccounts', 'changeSettings'] as const;
export type Panel = (typeof PANELS)[number];

export const isPanel = (word: string): word is Panel => (PANELS as readonly string[]).includes(word);

/** What every panel gets: the way to another panel. */
export interface PanelProps {
  open: (panel: Panel) => void;
}
