// The workbench's own words, in the two languages that its user may choose.
import { en } from './en';
import { fa } from './fa';

export type Language = 'en' | 'fa';
export type Words = typeof en;

export const WORDS: Readonly<Record<Language, Words>> = { en, fa };

/** How each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', fa: 'فارسی' };
export const isLanguage = (value: unknown): value is Language => value === 'en' || value === 'fa';
