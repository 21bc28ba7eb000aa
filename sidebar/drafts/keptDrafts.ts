// Unsaved drafts with the time they were kept. An old one is ignored: the workbook has moved on.
import { draftStorage, isObject } from './draftStorage';

export interface Kept {
  /** From another version, or from anyone. */
  draft: unknown;
  /** Milliseconds since 1970. */
  keptAt: number;
}

export interface KeptDrafts {
  read: (place: string) => Kept | null;
  /** `null` removes the stored draft. */
  write: (place: string, draft: object | null) => void;
}

/** The maximum age, in milliseconds. */
const LONGEST = 30 * 86_400_000;

/** @param storage `null`, or a storage that throws, stores nothing: browsers forbid it in frames of another site. */
export function keptDrafts(storage: () => Storage | null, now: () => number = Date.now): KeptDrafts {
  const stored = draftStorage(storage);
  return {
    read: (place) => {
      const kept = stored.read(place);
      if (!isObject(kept) || typeof kept['keptAt'] !== 'number' || now() - kept['keptAt'] >= LONGEST) return null;
      return { draft: kept['draft'], keptAt: kept['keptAt'] };
    },
    write: (place, draft) => stored.write(place, draft === null ? null : { draft, keptAt: now() }),
  };
}
