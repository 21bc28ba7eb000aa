// Words of dropdowns: written in the workbook's language, read in both.
import { foldName } from '../model/names/foldName';
import { LANGUAGES } from '../text/locales';
import { knownLanguages, workbookText, type WorkbookText } from './words';
import type { ListKey } from './Tab';

/** The key of a word in either language, whatever its case and spaces; null for a blank or any other word. */
export function keyOfWord<List extends ListKey>(list: List, word: string): keyof WorkbookText['lists'][List] | null {
  const folded = foldName(word);
  if (folded === '') return null;
  // The words of another language are a large file: it is read only if necessary.
  for (const language of new Set([...knownLanguages(), ...LANGUAGES])) {
    const entry = Object.entries(workbookText(language).lists[list]).find(([, text]) => foldName(text) === folded);
    if (entry) return entry[0] as keyof WorkbookText['lists'][List];
  }
  return null;
}
