// Translates a stored formula back to Google's spelling.
import { formulaTokens } from './formulaTokens';
import type { Token } from './formulaTokens';
import { isOpenDown, isOpenRight, isWhole, readReference, writeOpenReference } from './reference';

/** A stored formula as Google shows it: open ranges are open again, arrays are in braces. */
export function googleFormula(stored: string): string {
  const open: string[] = [];
  const tokens = formulaTokens(stored);
  const spell = ({ kind, text }: Token, at: number): string => {
    if (text === 'ARRAY_LITERAL' || text === 'ARRAY_ROW') return '';
    if (kind === 'reference') return isWhole(text) ? text : googleReference(text);
    if (kind === 'open') {
      const called = tokens[at - 1]?.text ?? '';
      open.push(called);
      if (called === 'ARRAY_LITERAL') return '{';
      return called === 'ARRAY_ROW' ? '' : text;
    }
    if (kind === 'close') {
      const called = open.pop();
      if (called === 'ARRAY_LITERAL') return '}';
      return called === 'ARRAY_ROW' ? '' : text;
    }
    return kind === 'comma' && open.at(-1) === 'ARRAY_LITERAL' ? ';' : text;
  };
  return tokens.map(spell).join('');
}

function googleReference(text: string): string {
  const reference = readReference(text);
  return isOpenDown(reference) || isOpenRight(reference) ? writeOpenReference(reference) : text;
}
