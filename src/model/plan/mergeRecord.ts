// Merges three versions of a record: as loaded, as others changed it since, and as the user changed it.
import { isSame } from '../scoring/tolerance';

type Value = string | number | boolean | null;
/** A flat record of texts, numbers, booleans and `null`. */
type Flat<R> = { [Field in keyof R]: Value };

/** The fields that differ. */
export function changesOf<R extends Flat<R>>(before: R, after: R): (keyof R & string)[] {
  return fieldsOf(before).filter((field) => !isEqual(before[field], after[field]));
}

/** The fields that both sides changed to different values. Without conflicts, both sets of changes can be merged. */
export function conflictsOf<R extends Flat<R>>(was: R, theirs: R, mine: R): (keyof R & string)[] {
  const changed = new Set(changesOf(was, theirs));
  return changesOf(was, mine).filter((field) => changed.has(field) && !isEqual(theirs[field], mine[field]));
}

/** Applies my changes on top of theirs. In fields that both changed, mine wins, so check for conflicts first. */
export function mergeRecord<R extends Flat<R>>(was: R, theirs: R, mine: R): R {
  return changesOf(was, mine).reduce((merged, field) => ({ ...merged, [field]: mine[field] }), theirs);
}

const fieldsOf = <R extends object>(record: R): (keyof R & string)[] => Object.keys(record) as (keyof R & string)[];

function isEqual(a: Value, b: Value): boolean {
  return typeof a === 'number' && typeof b === 'number' ? isSame(a, b) : a === b;
}
