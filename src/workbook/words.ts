// The words of a language, read from the project's file words.<language>.html on first use.
import type { CriteriaText } from '../text/en/criteria';
import type { DashboardText } from '../text/en/dashboard';
import type { PlanPageText } from '../text/en/planPage';
import type { WorkbookText } from '../text/en/workbook';
import type { Language } from '../text/locales';
import type { Words } from '../text/Words';
import { readProjectFile } from './readProjectFile';

export type { CriteriaText, WorkbookText };

const read: Partial<Record<Language, Words>> = {};

function words(language: Language): Words {
  return (read[language] ??= JSON.parse(readProjectFile(`words.${language}`)) as Words);
}

/** The languages whose words were read, the last one first: the workbook's own, once its Settings are found. */
export const knownLanguages = (): Language[] => (Object.keys(read) as Language[]).reverse();

export const workbookText = (language: Language): WorkbookText => words(language).workbook;
export const planPageText = (language: Language): PlanPageText => words(language).planPage;
export const dashboardText = (language: Language): DashboardText => words(language).dashboard;
export const criteriaText = (language: Language): CriteriaText => words(language).criteria;
