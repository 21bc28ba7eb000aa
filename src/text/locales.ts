// The languages that the add-on speaks. Another one is its record here and its folder of words beside en/ and fa/.
import { locale as en } from './en/locale';
import { locale as fa } from './fa/locale';
import type { Locale } from './Locale';

const all = { en, fa };

export type Language = keyof typeof all;
export const LANGUAGES = Object.keys(all) as readonly Language[];
export const LOCALES: Readonly<Record<Language, Locale>> = all;

export const isLanguage = (value: unknown): value is Language => LANGUAGES.some((language) => language === value);

export const isRightToLeft = (language: Language): boolean => LOCALES[language].direction === 'rtl';

/** The language for a locale as Google gives it (`fa`, `fa_IR`, `en_GB`); English for every locale that has no words here. */
export function languageOf(tag: string): Language {
  const [code = ''] = tag.toLowerCase().split(/[^a-z]/);
  return isLanguage(code) ? code : 'en';
}
