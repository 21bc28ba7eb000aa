import { languageOf } from '../../src/text/locales';

test.each(['fa', 'fa_IR', 'fa-IR', 'FA'])('%s is Persian', (locale) => expect(languageOf(locale)).toBe('fa'));
test.each(['en', 'en_GB', 'de', '', 'fat', 'fil', 'ar_SA'])('"%s" uses English', (locale) =>
  expect(languageOf(locale)).toBe('en'),
);
