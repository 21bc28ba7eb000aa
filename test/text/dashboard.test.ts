// The texts of the dashboard in both languages.
import { dashboard as english } from '../../src/text/en/dashboard';
import { dashboard as persian } from '../../src/text/fa/dashboard';
import { everySentence, placeholdersOf } from './everySentence';

const [inEnglish, inPersian] = [everySentence(english, '1'), everySentence(persian, '۱')];

test('both languages have the same keys and placeholders', () => {
  const shape = (sentences: typeof inEnglish) => sentences.map(({ path, text }) => [path, placeholdersOf(text)]);
  expect(shape(inPersian)).toEqual(shape(inEnglish));
});

test('Persian has no Latin letter or digit outside its placeholders', () => {
  expect(inPersian.filter(({ text }) => /[A-Za-z0-9]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
});

test('no text is blank or has stray spaces', () => {
  expect(
    [...inEnglish, ...inPersian].filter(({ text }) => text.trim() === '' || text !== text.trim() || / {2}/.test(text)),
  ).toEqual([]);
});
