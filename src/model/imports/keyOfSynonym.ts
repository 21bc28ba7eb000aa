import { squeezeName } from '../names/squeezeName';
import { stripAccents } from '../names/stripAccents';
import type { Synonyms } from './recognizeColumns';

/** The word in a cell, such as a role or a stage, as its key in `synonyms`, whatever its accents. If several are separated by `;`, the first known one. `null` if none is known. */
export function keyOfSynonym(cell: string, synonyms: Synonyms): string | null {
  const keys = keysOf(synonyms);
  for (const word of cell.split(/[;؛|/]/)) {
    const found = keys.get(plain(word));
    if (found !== undefined) return found;
  }
  return null;
}

/** The keys by squeezed word, made once for each set of words: every row of a file asks. The first key of a word counts. */
const known = new WeakMap<Synonyms, ReadonlyMap<string, string>>();

const plain = (word: string): string => squeezeName(stripAccents(word));

function keysOf(synonyms: Synonyms): ReadonlyMap<string, string> {
  const found = known.get(synonyms);
  if (found) return found;
  const keys = new Map<string, string>();
  for (const [key, words] of Object.entries(synonyms))
    for (const word of words.map(plain)) if (!keys.has(word)) keys.set(word, key);
  known.set(synonyms, keys);
  return keys;
}
