// Unsaved drafts in the browser. They survive closing the panel, the same way in every panel.

export interface DraftStorage {
  /** What was stored, parsed; `null` when there is nothing or it cannot be parsed. It may come from another version or from anyone. */
  read: (place: string) => unknown;
  /** `null` removes the stored value. */
  write: (place: string, draft: object | null) => void;
}

/** @param storage `null`, or a storage that throws, stores nothing: browsers forbid it in frames of another site. */
export function draftStorage(storage: () => Storage | null): DraftStorage {
  return {
    read: (place) => {
      try {
        return JSON.parse(storage()?.getItem(place) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    write: (place, draft) => {
      try {
        if (draft === null) storage()?.removeItem(place);
        else storage()?.setItem(place, JSON.stringify(draft));
      } catch {
        // Then the value lives as long as the page.
      }
    },
  };
}

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
