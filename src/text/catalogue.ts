// The server's way to the workbook's words in either language; a page of the sidebar imports its own language's files instead.
import { criteria as englishCriteria, type CriteriaText } from './en/criteria';
import { workbook as englishWorkbook, type WorkbookText } from './en/workbook';
import { criteria as persianCriteria } from './fa/criteria';
import { workbook as persianWorkbook } from './fa/workbook';
import type { Language } from './Language';

export type { CriteriaText, WorkbookText };

const workbooks: Record<Language, WorkbookText> = { en: englishWorkbook, fa: persianWorkbook };
const criteria: Record<Language, CriteriaText> = { en: englishCriteria, fa: persianCriteria };

export const workbookText = (language: Language): WorkbookText => workbooks[language];
export const criteriaText = (language: Language): CriteriaText => criteria[language];
