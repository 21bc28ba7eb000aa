import { squeezeName } from '../names/squeezeName';
import type { Synonyms } from './recognizeColumns';

/** The word in a cell, such as a role or a stage, as its key in `synonyms`. If several are separated by `;`, the first known one. `null` if none is known. */
export function keyOfSynonym(cell: string, synonyms: Synonyms): string | null {
  for (const word of cell.split(/[;؛|/]/)) {
    const found = Object.entries(synonyms).find(([, words]) => words.some((each) => squeezeName(each) === squeezeName(word)));
    if (found) return found[0];
  }
  return null;
}
