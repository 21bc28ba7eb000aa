// A column's header and note in the workbook's language.
import type { Language } from '../text/locales';
import { workbookText } from './words';
import { withYears } from '../text/withYears';
import { cellDigits } from './cellDigits';
import type { Column, Tab } from './Tab';

/** What headers depend on: a workbook has it. */
interface HeaderWords {
  readonly language: Language;
  readonly lastFullYear: number;
}

/** A column's header with its years filled in; '' for a criterion, whose header is a formula. */
export function headerOf(tab: Tab, column: string, { language, lastFullYear }: HeaderWords): string {
  const words: Readonly<Record<string, { header: string }>> = workbookText(language).tabs[tab.key].columns;
  return withYears(language, words[column]?.header ?? '', lastFullYear);
}

/** The header as its cell has it. */
export const headerCell = (...column: Parameters<typeof headerOf>): string => cellDigits(headerOf(...column));

/** The sentence above the headers; '' for a tab without one. */
export function helpAbove(tab: Tab, language: Language): string {
  const words: { title: string; help?: string } = workbookText(language).tabs[tab.key];
  return cellDigits(words.help ?? '');
}

/** The note on the header cell; for a computed column it says that the column is computed. */
export function helpOf(tab: Tab, column: Column, language: Language): string {
  const text = workbookText(language);
  const words: Readonly<Record<string, { help: string }>> = text.tabs[tab.key].columns;
  const help = words[column.key]?.help ?? '';
  return [help, column.role === 'computed' ? text.computedHelp.column : ''].filter(Boolean).join('\n');
}
