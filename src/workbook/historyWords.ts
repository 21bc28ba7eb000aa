import { LANGUAGES } from '../text/locales';
import { workbookText, type WorkbookText } from './words';

/** What History calls these actions, in every language: a workbook may have moved to another one since a line was written. */
export const historyWords = (...actions: readonly (keyof WorkbookText['historyActions'])[]): ReadonlySet<string> =>
  new Set(LANGUAGES.flatMap((language) => actions.map((action) => workbookText(language).historyActions[action])));
