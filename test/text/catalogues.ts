// All texts of a language, for the tests of the catalogues.
import { criteria as englishCriteria, type CriteriaText } from '../../src/text/en/criteria';
import { problems as englishProblems, type ProblemText } from '../../src/text/en/problems';
import { workbook as englishWorkbook, type WorkbookText } from '../../src/text/en/workbook';
import { criteria as persianCriteria } from '../../src/text/fa/criteria';
import { problems as persianProblems } from '../../src/text/fa/problems';
import { workbook as persianWorkbook } from '../../src/text/fa/workbook';
import type { Language } from '../../src/text/locales';

type In<Text> = Readonly<Record<Language, Text>>;
const workbooks: In<WorkbookText> = { en: englishWorkbook, fa: persianWorkbook };
const problems: In<ProblemText> = { en: englishProblems, fa: persianProblems };
const criteria: In<CriteriaText> = { en: englishCriteria, fa: persianCriteria };

export const workbookText = (language: Language) => workbooks[language];
export const criteriaText = (language: Language) => criteria[language];
export const problemText = (language: Language) => problems[language];
