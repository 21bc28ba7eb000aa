// The language of the page. The build replaces text/en/ with text/fa/ for the Persian page.
import { locale } from '../src/text/en/locale';
import type { Language } from '../src/text/locales';

export { locale };
export const language = locale.language as Language;
