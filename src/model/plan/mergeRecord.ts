// Three versions of one record: as it was read, as others have made it since, and as one wants it oneself.
import { isSame } from '../scoring/tolerance';

type Value = string | number | boolean | null;
/** Any record of flat fields: texts, numbers, yes or no, `null`. */
type Flat<R> = { [Field in keyof R]: Value };

/** The fields that differ. */
export function changesOf<R extends Flat<R>>(before: R, after: R): (keyof R & string)[] {
  return fieldsOf(before).filter((field) => !isEqual(before[field], after[field]));
}

/** The fields that both changed since, and not to the same. While there is none, both can have their way. */
export function conflictsOf<R extends Flat<R>>(was: R, theirs: R, mine: R): (keyof R & string)[] {
  const changed = new Set(changesOf(was, theirs));
  return changesOf(was, mine).filter((field) => changed.has(field) && !isEqual(theirs[field], mine[field]));
}

/** What they made of it, with what I changed on top; where both changed a field, mine stands, so look for conflicts first. */
export function mergeRecord<R extends Flat<R>>(was: R, theirs: R, mine: R): R {
  return changesOf(was, mine).reduce((merged, field) => ({ ...merged, [field]: mine[field] }), theirs);
}

const fieldsOf = <R extends object>(record: R): (keyof R & string)[] => Object.keys(record) as (keyof R & string)[];

function isEqual(a: Value, b: Value): boolean {
  return typeof a === 'number' && typeof b === 'number' ? isSame(a, b) : a === b;
}
