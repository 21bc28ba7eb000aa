// The languages of the workbench: its own words, and what differs between them besides.
import { en } from './en';
import { fa } from './fa';

export type Words = typeof en;

export interface LanguageRecord {
  /** What the language calls itself. */
  readonly name: string;
  readonly direction: 'ltr' | 'rtl';
  readonly words: Words;
}

const all = {
  en: { name: 'English', direction: 'ltr', words: en },
  fa: { name: 'فارسی', direction: 'rtl', words: fa },
} as const;

export type Language = keyof typeof all;
export const LANGUAGES: Readonly<Record<Language, LanguageRecord>> = all;

export const isLanguage = (value: unknown): value is Language => typeof value === 'string' && Object.hasOwn(all, value);
