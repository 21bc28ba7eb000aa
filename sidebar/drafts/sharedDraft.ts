// What several people fill in together: one's own draft over what is saved, kept in the browser until it is saved too.
import { changesOf, conflictsOf, mergeRecord } from '../../src/model/plan/mergeRecord';
import { draftStorage, isObject } from './draftStorage';

/** All fields flat, none left out. */
export type Fields<Answers> = { [Field in keyof Answers]: string | number | boolean | null };

/** Whose version goes on where two changed the same. */
export type Side = 'theirs' | 'mine';

/** The draft after others have saved: what they changed comes in, what both changed is as `who` had it. */
export function rebase<Answers extends Fields<Answers>>(
  was: Answers,
  theirs: Answers,
  mine: Answers,
  who: Side = 'mine',
): Answers {
  const merged = mergeRecord(was, theirs, mine);
  if (who === 'mine') return merged;
  return conflictsOf(was, theirs, mine).reduce((taken, field) => ({ ...taken, [field]: theirs[field] }), merged);
}

/** @param parse reads all fields out of any text, as it reads the setting of the workbook. */
export function draftKeeper<Answers extends Fields<Answers>>(
  place: string,
  parse: (text: string) => Answers,
  storage: () => Storage,
) {
  const store = draftStorage(storage);
  return {
    /** What was kept, on top of what is saved now; that alone where nothing was kept or the browser keeps nothing. */
    take: (saved: Answers): Answers => {
      const kept = store.read(place);
      if (!isObject(kept) || !('was' in kept) || !('mine' in kept)) return saved;
      return rebase(parse(JSON.stringify(kept['was'])), saved, parse(JSON.stringify(kept['mine'])));
    },
    keep: (saved: Answers, mine: Answers): void =>
      store.keep(place, changesOf(saved, mine).length === 0 ? null : { was: saved, mine }),
  };
}
