// The words of the dashboard in both languages.
import { dashboard as english } from '../../src/text/en/dashboard';
import { dashboard as persian } from '../../src/text/fa/dashboard';
import { everySentence, holesOf } from './everySentence';

const [inEnglish, inPersian] = [everySentence(english, '1'), everySentence(persian, '۱')];

test('both languages say the same things and leave the same holes open', () => {
  const shape = (sentences: typeof inEnglish) => sentences.map(({ path, text }) => [path, holesOf(text)]);
  expect(shape(inPersian)).toEqual(shape(inEnglish));
});

test('Persian has no Latin letter and no Latin digit outside its holes', () => {
  expect(inPersian.filter(({ text }) => /[A-Za-z0-9]/.test(text.replace(/\{\w+\}/g, '')))).toEqual([]);
});

test('no word is blank or has stray spaces', () => {
  expect(
    [...inEnglish, ...inPersian].filter(({ text }) => text.trim() === '' || text !== text.trim() || / {2}/.test(text)),
  ).toEqual([]);
});
