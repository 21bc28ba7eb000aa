// The server's way to the words of either language; a page of the sidebar imports its own language's files instead.
import { criteria as englishCriteria, type CriteriaText } from './en/criteria';
import { problems as englishProblems, type ProblemText } from './en/problems';
import { workbook as englishWorkbook, type WorkbookText } from './en/workbook';
import { criteria as persianCriteria } from './fa/criteria';
import { problems as persianProblems } from './fa/problems';
import { workbook as persianWorkbook } from './fa/workbook';
import type { Language } from './Language';

export type { CriteriaText, ProblemText, WorkbookText };

const workbooks: Record<Language, WorkbookText> = { en: englishWorkbook, fa: persianWorkbook };
const criteria: Record<Language, CriteriaText> = { en: englishCriteria, fa: persianCriteria };
const problems: Record<Language, ProblemText> = { en: englishProblems, fa: persianProblems };

export const workbookText = (language: Language): WorkbookText => workbooks[language];
export const criteriaText = (language: Language): CriteriaText => criteria[language];
export const problemText = (language: Language): ProblemText => problems[language];
