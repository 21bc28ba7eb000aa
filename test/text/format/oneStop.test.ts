import { oneStop } from '../../../src/text/format/oneStop';

test('a name that ends in a full stop ends the sentence too', () => {
  expect(oneStop('It is Lift B.V..')).toBe('It is Lift B.V.');
  expect(oneStop('Of \u2068Prospect N.V.\u2069. They are new.')).toBe('Of \u2068Prospect N.V.\u2069 They are new.');
  expect(oneStop('A Ltd.. B Ltd..')).toBe('A Ltd. B Ltd.');
});

test('other stops stay', () => {
  for (const sentence of ['Lift B.V. is new.', 'Wait...', 'Wait… A.', '1.5. Then.', '']) expect(oneStop(sentence)).toBe(sentence);
});
