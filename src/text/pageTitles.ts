// Titles of the pages that open in a dialog, in both languages.
import { pageTitles as en, type PageTitles } from './en/pageTitles';
import { pageTitles as fa } from './fa/pageTitles';
import type { Language } from './locales';

export const pageTitles: Readonly<Record<Language, PageTitles>> = { en, fa };
