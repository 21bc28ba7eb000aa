import { foldName } from '../names/foldName';
import type { Synonyms } from './recognizeColumns';

/** The role in a cell, as a key of `synonyms`. If several are separated by `;`, the first known one. `null` if none is known. */
export function roleOf(cell: string, synonyms: Synonyms): string | null {
  for (const word of cell.split(/[;؛|/]/)) {
    const found = Object.entries(synonyms).find(([, words]) => words.some((each) => squeeze(each) === squeeze(word)));
    if (found) return found[0];
  }
  return null;
}

const squeeze = (word: string): string => foldName(word).replace(/[^\p{L}\p{N}]/gu, '');
