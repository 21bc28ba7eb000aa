// From Google's spelling to the one that Univer's cells hold.
import { formulaTokens } from './formulaTokens';
import type { Token } from './formulaTokens';
import { isOpenDown, isOpenRight, isWhole, readReference, writeReference } from './reference';

/**
 * A formula as Univer's cells hold it: `,` between arguments (`;` only between the rows of an array), open ranges such as `B2:B` down
 * to the last row that a sheet can have, so that Univer's own bookkeeping carries them through inserts, deletes and renames. A formula
 * that is stored already comes back as it is. Whole columns and rows Univer knows.
 */
export function storedFormula(formula: string): string {
  const braces: boolean[] = [];
  const spell = ({ kind, text }: Token): string => {
    if (kind === 'open' || kind === 'braceOpen') braces.push(kind === 'braceOpen');
    if (kind === 'close' || kind === 'braceClose') braces.pop();
    const inArray = braces.at(-1) === true;
    if (kind === 'semicolon') return inArray ? ';' : ',';
    if (kind === 'backslash' && inArray) return ',';
    if (kind !== 'reference' || isWhole(text)) return text;
    const reference = readReference(text);
    return isOpenDown(reference) || isOpenRight(reference) ? writeReference(reference) : text;
  };
  return formulaTokens(formula).map(spell).join('');
}
