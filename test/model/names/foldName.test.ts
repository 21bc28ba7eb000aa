import * as fc from 'fast-check';
import { foldName } from '../../../src/model/names/foldName';

test.each([
  ['Ernst Handel', ' ERNST  handel '],
  ['Save-a-lot Markets', 'save-a-lot\u00a0markets'],
  ['شرکت کیمیا', 'شركت كيميا'],
  ['علی', 'على'],
  ['صنایع‌دستی', 'صنایع دستی'],
  ['صنایع‌دستی', 'صنایعدستی'],
  ['محمّد', 'محمد'],
  ['کـــاشان', 'کاشان'],
  ['شعبه ۱۲', 'شعبه 12'],
  ['شعبه ٤', 'شعبه 4'],
  ['صنايع غذائي آفتابِ شرق', 'صنایع غذایی آفتاب شرق'],
  ['مؤسسه البرز', 'موسسه البرز'],
  ['أحمد', 'احمد'],
  ['ＡＢＣ', 'abc'],
  ['Café', 'Cafe\u0301'],
  ['Acme\u200f', 'Acme'],
  ['\ufeffAcme', 'Acme'],
])('“%s” and “%s” are one name', (one, other) => {
  expect(foldName(one)).toBe(foldName(other));
});

test.each([
  ['Acme Ltd', 'Acme Inc'],
  ['Save-a-lot', 'Save alot'],
  ['México', 'Mexico'],
  ['شعبه ۱', 'شعبه ۲'],
])('“%s” and “%s” are two names', (one, other) => {
  expect(foldName(one)).not.toBe(foldName(other));
});

test('white space and half-spaces alone are not a name', () => {
  expect(foldName(' \t\u00a0\u200c')).toBe('');
});

test('folding is idempotent', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (name) => {
      expect(foldName(foldName(name))).toBe(foldName(name));
    }),
    { seed: 12 },
  );
});

test('a direction mark in a name changes nothing, whatever its letters', () => {
  fc.assert(
    fc.property(fc.string(), (name) => foldName(name) === foldName(`\u200e${name}`)),
    { seed: 12 },
  );
});
