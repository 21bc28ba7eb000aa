// From the spelling that Univer's cells hold back to Google's.
import { formulaTokens } from './formulaTokens';
import { isWhole, readReference, writeOpenReference } from './reference';

/** A stored formula as Google shows it: open ranges are open again. */
export function googleFormula(stored: string): string {
  return formulaTokens(stored)
    .map(({ kind, text }) => (kind === 'reference' && !isWhole(text) ? writeOpenReference(readReference(text)) : text))
    .join('');
}
