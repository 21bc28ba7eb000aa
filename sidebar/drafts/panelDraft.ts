import { keptDrafts } from './keptDrafts';
import { workbookId } from './workbookId';

export interface PanelDraft {
  /** What was kept; from another version, or from anyone. `null` where there is nothing. */
  read: () => unknown;
  /** `null` removes it. */
  write: (draft: object | null) => void;
}

/** The unsaved changes of a panel in this workbook: they survive closing the panel. */
export function panelDraft(panel: string): PanelDraft {
  const drafts = keptDrafts(() => window.localStorage);
  const place = (): string => `keyAccount.${panel}.${workbookId()}`;
  return {
    read: () => drafts.read(place())?.draft ?? null,
    write: (draft) => drafts.write(place(), draft),
  };
}
