// What is not saved, in the browser: it survives the panel being closed, in every panel the same way.

export interface DraftStorage {
  /** What was kept, parsed; `null` where nothing is, or nothing can be read. It may be from another version or from anyone. */
  read: (place: string) => unknown;
  /** `null` takes away what was kept. */
  keep: (place: string, draft: object | null) => void;
}

/** @param storage `null`, or one that throws, keeps nothing: browsers forbid it in frames of another site. */
export function draftStorage(storage: () => Storage | null): DraftStorage {
  return {
    read: (place) => {
      try {
        return JSON.parse(storage()?.getItem(place) ?? 'null') as unknown;
      } catch {
        return null;
      }
    },
    keep: (place, draft) => {
      try {
        if (draft === null) storage()?.removeItem(place);
        else storage()?.setItem(place, JSON.stringify(draft));
      } catch {
        // Then it lives as long as the page.
      }
    },
  };
}

export const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;
