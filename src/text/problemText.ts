// Problems in either language, apart from the other words: most problems are worded by the sidebar, so the server seldom carries them.
import { problems as english, type ProblemText } from './en/problems';
import { problems as persian } from './fa/problems';
import type { Language } from './Language';

export type { ProblemText };

const problems: Record<Language, ProblemText> = { en: english, fa: persian };

export const problemText = (language: Language): ProblemText => problems[language];
