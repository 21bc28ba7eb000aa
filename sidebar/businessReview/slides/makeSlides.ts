import { isRightToLeft, LOCALES, type Language } from '../../../src/text/locales';
import { composeSlides, type SlidesOfPage } from './composeSlides';
import { writeSlides } from './writeSlides';

/** The format of a cell with Persian digits. Others are those of the program that shows the slides. */
const NUMBER_FORMATS: Readonly<Record<Language, string>> = { en: '#,##0', fa: '[$-3000429]#,##0' };

/** The page for the customer as a .pptx file. */
export const makeSlides = (of: Omit<SlidesOfPage, 'language'>, language: Language): Promise<Blob> =>
  writeSlides(composeSlides({ ...of, language }), {
    title: of.page.account,
    isRightToLeft: isRightToLeft(language),
    tag: LOCALES[language].tag,
    numberFormat: NUMBER_FORMATS[language],
  });
