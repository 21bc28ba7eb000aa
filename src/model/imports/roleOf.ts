import { foldName } from '../names/foldName';
import type { Synonyms } from './recognizeColumns';

/**
 * The role that a cell of a file names, by its key in `synonyms`; of several, parted by `;`, the first one that is known. `null` where none is.
 */
export function roleOf(cell: string, synonyms: Synonyms): string | null {
  for (const word of cell.split(/[;؛|/]/)) {
    const found = Object.entries(synonyms).find(([, words]) => words.some((each) => squeeze(each) === squeeze(word)));
    if (found) return found[0];
  }
  return null;
}

const squeeze = (word: string): string => foldName(word).replace(/[^\p{L}\p{N}]/gu, '');
