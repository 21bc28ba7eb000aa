import { LANGUAGES } from '../../text/locales';
import { workbookText } from '../../workbook/words';

/** Sample accounts carry a mark in their name, in either language. */
export const isSample = (name: string): boolean =>
  LANGUAGES.some((language) => name.endsWith(` ${workbookText(language).sampleSuffix}`));
