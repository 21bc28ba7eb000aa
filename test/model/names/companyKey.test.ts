import { agreeInForm, companyKey, hasLegalForm } from '../../../src/model/names/companyKey';

const isOne = (name: string, other: string): boolean => {
  const [one, two] = [companyKey(name), companyKey(other)];
  return one.key === two.key && agreeInForm(one.forms, two.forms);
};

test.each([
  ['ش. بانک کارگشا', 'شرکت بانک کارگشا'],
  ['ش بانک کارگشا', 'بانک کارگشا (سهامی خاص)'],
  ['ش.بانک کارگشا', 'بانک کارگشا'],
  ['ش/ بانک کارگشا', 'شرکت بانک کارگشا'],
  ['ش. سيمان آبيک', 'شرکت سیمان آبیک (سهامی عام)'],
  ['البرز (س.خ)', 'شرکت البرز'],
  ['البرز س.خ.', 'شرکت البرز سهامی خاص'],
  ['البرز س. ع.', 'البرز (سهامی عام)'],
  ['البرز م.م.', 'شرکت البرز با مسئولیت محدود'],
  ['البرز (م.م)', 'البرز'],
  ['البرز ب.م.م', 'البرز (با مسوولیت محدود)'],
  ['شرکت تعاونی روستای سبز', 'روستای سبز'],
  ['ش ت روستای سبز', 'شرکت تعاونی روستای سبز'],
  ['ش.ت. روستای سبز', 'تعاونی روستای سبز'],
  ['مؤسسه راه دانش', 'موسسه راه دانش'],
  ['مؤسسه راه دانش', 'راه دانش'],
  ['Alder Ltd.', 'Alder Limited'],
  ['Alder Public Limited Company', 'Alder PLC'],
  ['Alder Limited Liability Company', 'Alder L.L.C.'],
  ['Alder Ges.m.b.H.', 'Alder GmbH'],
  ['Alder S.à r.l.', 'Alder SARL'],
  ['Alder Società per Azioni', 'Alder S.p.A.'],
  ['Alder, Sociedad Limitada', 'Alder S.L.'],
  ['Alder Société Anonyme', 'Alder S.A.'],
])('«%s» and «%s» are one company', (name, other) => {
  expect(isOne(name, other)).toBe(true);
});

test.each([
  ['گروه صنعتی البرز', 'البرز'],
  ['گروه صنعتی البرز', 'شرکت البرز'],
  ['شکوفه', 'کوفه'],
  ['ش. البرز', 'البرز شرق'],
  ['شیراز موتور', 'یراز موتور'],
  ['موسسات راه دانش', 'راه دانش'],
  ['تعاونی‌های البرز', 'های البرز'],
  ['نسیم', 'نسیم م'],
  ['شرکت تولیدی البرز', 'شرکت بازرگانی البرز'],
  ['Alder Oy', 'Alder Oyj'],
])('«%s» and «%s» are two', (name, other) => {
  expect(isOne(name, other)).toBe(false);
});

test('a name that is nothing but a legal form stays a name', () => {
  for (const name of ['شرکت', 'ش.', 'موسسه', 'Ltd']) expect(companyKey(name).key).not.toBe('');
});

test.each(['Alder Ltd', 'ALDER, Inc.', 'Alder GmbH & Co. KG', 'شرکت سرو', 'سرو (سهامی خاص)'])('«%s» has a legal form', (name) => {
  expect(hasLegalForm(name)).toBe(true);
});

test.each(['Alder', 'Inc.', 'Smith & Sons', 'شرکت', 'تولیدی سرو', ''])('«%s» has no legal form beside its words', (name) => {
  expect(hasLegalForm(name)).toBe(false);
});
