import { isLanguage, type Language } from './words/words';

/** The language of a terminal by its locale, such as `LANG=fa_IR.UTF-8`; English for locales without words here. */
export function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG }: Readonly<Record<string, string | undefined>>): Language {
  const [code = ''] = (LC_ALL || LC_MESSAGES || LANG || '').split(/[_.@]/);
  return isLanguage(code) ? code : 'en';
}
