import { LANGUAGES } from '../text/locales';
import { workbookText, type WorkbookText } from './words';

/** The names of these actions in History, in every language: the workbook's language may have changed since a line was written. */
export const historyWords = (...actions: readonly (keyof WorkbookText['events'])[]): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => actions.map((action) => workbookText(language).events[action])));
