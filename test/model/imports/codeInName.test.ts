import { splitCode } from '../../../src/model/imports/codeInName';

test.each([
  ['فروشگاه پارس (کد ۱۰۰۰۱)', 'فروشگاه پارس', '۱۰۰۰۱'],
  ['پارس (کد مشتری: ۱۲)', 'پارس', '۱۲'],
  ['پارس، کد ۱۲', 'پارس', '۱۲'],
  ['پارس کد ۱۰۰۱', 'پارس', '۱۰۰۱'],
  ['کد ۱۰۰۰۱ - پارس', 'پارس', '۱۰۰۰۱'],
  ['Acme Ltd (code 10001)', 'Acme Ltd', '10001'],
  ['Acme Ltd, code: 10001', 'Acme Ltd', '10001'],
  ['Acme [Customer no. 17]', 'Acme', '17'],
  ['Acme (Client code: A-12)', 'Acme', 'A-12'],
  ['Code 10001: Acme', 'Acme', '10001'],
  ['Alder - Kd-Nr. 10001', 'Alder', '10001'],
  ['Kunden-Nr. 10001 Müller GmbH', 'Müller GmbH', '10001'],
])('a word tells the code in %s', (text, name, code) => {
  expect(splitCode(text)).toEqual({ code, name, whole: null, isNamed: true });
});

test.each([
  ['10001 - Acme', 'Acme', '10001'],
  ['(10001) Acme', 'Acme', '10001'],
  ['Acme (10001)', 'Acme', '10001'],
  ['CL0012 - Acme', 'Acme', 'CL0012'],
])('marks part the code from the name in %s', (text, name, code) => {
  expect(splitCode(text)).toEqual({ code, name, whole: null, isNamed: false });
});

test('a number before a name may be a part of it', () => {
  expect(splitCode('360 Degree Ltd')).toEqual({ name: 'Degree Ltd', code: '360', whole: '360 Degree Ltd', isNamed: false });
});

test.each([
  ...['Acme', '7-Eleven', '3M', 'Studio 54', 'Studio Code 42', 'Code 42', 'کد ۷', 'Barcode 123', 'David 12', 'Alder (2)', ''],
  ...['فروشگاه رفاه (شعبه ۱)', 'شرکت ۱۰۰۱ شب'],
])('finds no code in %s', (text) => {
  expect(splitCode(text)).toEqual({ code: '', name: text, whole: null, isNamed: false });
});
