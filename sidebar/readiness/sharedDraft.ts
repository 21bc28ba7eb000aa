// What several people fill in together: one's own draft over what is saved, kept in the browser until it is saved too.
import { changesOf, conflictsOf, mergeRecord } from '../../src/model/plan/mergeRecord';

/** All fields flat, none left out. */
export type Fields<Answers> = { [Field in keyof Answers]: string | number | boolean | null };

/** How a draft stands when others have saved meanwhile: what they changed comes in, what both changed is as `who` had it. */
export function rebase<Answers extends Fields<Answers>>(
  was: Answers,
  theirs: Answers,
  mine: Answers,
  who: 'mine' | 'theirs' = 'mine',
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
  return {
    /** What was kept, on top of what is saved now; that alone where nothing was kept or the browser keeps nothing. */
    take: (saved: Answers): Answers =>
      quietly(() => {
        const kept: unknown = JSON.parse(storage().getItem(place) ?? 'null');
        if (typeof kept !== 'object' || kept === null || !('was' in kept) || !('mine' in kept)) return saved;
        return rebase(parse(JSON.stringify(kept.was)), saved, parse(JSON.stringify(kept.mine)));
      }, saved),
    keep: (saved: Answers, mine: Answers): void =>
      quietly(() => {
        if (changesOf(saved, mine).length === 0) storage().removeItem(place);
        else storage().setItem(place, JSON.stringify({ was: saved, mine }));
      }, undefined),
  };
}

/** Browsers forbid storage in frames of another site. */
function quietly<Value>(attempt: () => Value, otherwise: Value): Value {
  try {
    return attempt();
  } catch {
    return otherwise;
  }
}
