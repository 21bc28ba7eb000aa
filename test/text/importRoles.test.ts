import { keyOfSynonym } from '../../src/model/imports/keyOfSynonym';
import { ROLES } from '../../src/model/records/vocabulary';
import { importRoles } from '../../src/text/importRoles';
import { LANGUAGES } from '../../src/text/locales';
import { workbookText } from './catalogues';

test('every role has words, and a word means only one role', () => {
  expect(Object.keys(importRoles)).toEqual([...ROLES]);
  for (const [role, words] of Object.entries(importRoles))
    expect(words.map((word) => keyOfSynonym(word, importRoles))).toEqual(words.map(() => role));
});

test.each(LANGUAGES)('the roles of our own Stakeholders tab in %s are recognized', (language) => {
  const { role } = workbookText(language).lists;
  expect(ROLES.map((key) => keyOfSynonym(role[key], importRoles))).toEqual([...ROLES]);
});
