/** The languages that the add-on speaks. */
export type Language = 'en' | 'fa';

export const LANGUAGES: readonly Language[] = ['en', 'fa'];

/** The language for a locale as Google gives it (`fa`, `fa_IR`, `en_GB`); English for every locale that is not Persian. */
export function languageOf(locale: string): Language {
  return /^fa\b/i.test(locale.replace('_', '-')) ? 'fa' : 'en';
}
