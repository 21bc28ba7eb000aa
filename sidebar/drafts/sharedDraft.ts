// A form that several people fill in: the user's draft over the saved version, stored in the browser until it is saved too.
import { changesOf, conflictsOf, mergeRecord } from '../../src/model/plan/mergeRecord';
import { draftStorage, isObject } from './draftStorage';

/** All fields, flat and complete. */
export type Fields<Answers> = { [Field in keyof Answers]: string | number | boolean | null };

/** Whose version wins when two users changed the same field. */
export type Side = 'theirs' | 'mine';

/** The draft after others have saved: their changes come in, and `winner` wins where both changed a field. */
export function rebase<Answers extends Fields<Answers>>(
  was: Answers,
  theirs: Answers,
  mine: Answers,
  winner: Side = 'mine',
): Answers {
  const merged = mergeRecord(was, theirs, mine);
  if (winner === 'mine') return merged;
  return conflictsOf(was, theirs, mine).reduce((record, field) => ({ ...record, [field]: theirs[field] }), merged);
}

/** @param parse reads all fields from any text, the same way as from the workbook's setting. */
export function sharedDraftStore<Answers extends Fields<Answers>>(
  place: string,
  parse: (text: string) => Answers,
  storage: () => Storage,
) {
  const drafts = draftStorage(storage);
  return {
    /** The stored draft over what is saved now; only the saved version when there is no stored draft. */
    read: (saved: Answers): Answers => {
      const stored = drafts.read(place);
      if (!isObject(stored) || !('was' in stored) || !('mine' in stored)) return saved;
      return rebase(parse(JSON.stringify(stored['was'])), saved, parse(JSON.stringify(stored['mine'])));
    },
    write: (saved: Answers, mine: Answers): void =>
      drafts.write(place, changesOf(saved, mine).length === 0 ? null : { was: saved, mine }),
  };
}
