import { terminalLanguage } from '../../workbench/terminalLanguage';

test.each([
  [{ LANG: 'fa_IR.UTF-8' }, 'fa'],
  [{ LANG: 'en_GB.UTF-8' }, 'en'],
  [{ LANG: 'en_US.UTF-8', LC_ALL: 'fa_IR' }, 'fa'],
  [{ LANG: 'de_DE', LC_MESSAGES: '' }, 'en'],
  [{ LANG: 'C' }, 'en'],
  [{}, 'en'],
])('the language of %j is %s', (environment, language) => {
  expect(terminalLanguage(environment)).toBe(language);
});
