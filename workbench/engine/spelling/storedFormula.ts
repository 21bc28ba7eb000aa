// Translates a formula from Google's spelling to the spelling that Univer's cells hold.
import { formulaTokens } from './formulaTokens';
import type { Token } from './formulaTokens';
import { isOpenDown, isOpenRight, isWhole, readReference, writeReference } from './reference';

/**
 * A formula as Univer's cells hold it, so that Univer's own bookkeeping carries it through inserts, deletes and renames: `,` between
 * arguments; open ranges such as `B2:B` down to the last row that a sheet can have; arrays in braces as the calls that Google means by
 * them, since Univer overlooks references inside braces. A stored formula is unchanged.
 */
export function storedFormula(formula: string): string {
  const open: Token['kind'][] = [];
  const spell = ({ kind, text }: Token): string => {
    const inArray = open.at(-1) === 'braceOpen';
    switch (kind) {
      case 'open':
        open.push(kind);
        return text;
      case 'braceOpen':
        open.push(kind);
        return 'ARRAY_LITERAL(ARRAY_ROW(';
      case 'close':
      case 'braceClose':
        open.pop();
        return kind === 'close' ? text : '))';
      case 'semicolon':
        return inArray ? '),ARRAY_ROW(' : ',';
      case 'backslash':
        return inArray ? ',' : text;
      case 'reference':
        return isWhole(text) ? text : storedReference(text);
      default:
        return text;
    }
  };
  return formulaTokens(formula).map(spell).join('');
}

function storedReference(text: string): string {
  const reference = readReference(text);
  return isOpenDown(reference) || isOpenRight(reference) ? writeReference(reference) : text;
}
