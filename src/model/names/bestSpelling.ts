import { foldLetters, foldName } from './foldName';

/** Half-spaces, and letters with a hamza or a madd. */
const LOST = /[\u200cآأؤ]/;

const kept = (name: string): number => name.trim().split(LOST).length;

/**
 * The spelling of a name to write: of those that differ from the first in spaces and letters only, the one with most half-spaces and
 * marks on letters, which other programs lose and never add; with Persian letters instead of their Arabic twins. No name gives ''.
 */
export function bestSpelling(names: readonly string[]): string {
  const [first = '', ...others] = names;
  const folded = foldName(first);
  const best = others.reduce((known, name) => (kept(name) > kept(known) && foldName(name) === folded ? name : known), first);
  return foldLetters(best.trim());
}
