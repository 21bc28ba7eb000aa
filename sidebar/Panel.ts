// What the page can show: the panels that menu items open, by the keys of the items, and the pages that open in a dialog.
const PANELS = ['setUp', 'importData', 'chooseCriteria', 'rankAccounts', 'changeSettings', 'boardPage'] as const;
export type Panel = (typeof PANELS)[number];

export const isPanel = (word: string): word is Panel => (PANELS as readonly string[]).includes(word);

/** What every panel gets: the way to another panel. */
export interface PanelProps {
  open: (panel: Panel) => void;
}
