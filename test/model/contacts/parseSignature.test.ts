import * as fc from 'fast-check';
import { guessFromTitle } from '../../../src/model/contacts/guessFromTitle';
import { parseSignature, type Signature } from '../../../src/model/contacts/parseSignature';
import { signatureWords, titleWords } from '../../../src/text/signatureWords';

const read = (text: string): Partial<Signature> =>
  Object.fromEntries(Object.entries(parseSignature(text, signatureWords)).filter(([, value]) => value !== ''));

test.each<[string, string, Partial<Signature>]>([
  [
    'an English signature',
    `Best regards,
Ann Berg
Head of Purchasing
Alderbrook Mills Ltd
T +44 20 7946 0958 | F +44 20 7946 0959
ann.berg@alderbrook.com
https://www.alderbrook.com
https://www.linkedin.com/in/annberg`,
    {
      name: 'Ann Berg',
      jobTitle: 'Head of Purchasing',
      unit: 'Purchasing',
      phone: '+44 20 7946 0958',
      email: 'ann.berg@alderbrook.com',
      profile: 'https://www.linkedin.com/in/annberg',
    },
  ],
  [
    'a signature in one line',
    'Tom O’Neill, Plant Manager | Brightwater Foods | tom@brightwater.com | M: (555) 123-4567',
    { name: 'Tom O’Neill', jobTitle: 'Plant Manager', phone: '(555) 123-4567', email: 'tom@brightwater.com' },
  ],
  [
    'a profile',
    `Priya Raman
Finance Director at Brightwater Foods
Leeds, England, United Kingdom
linkedin.com/in/priya-raman`,
    { name: 'Priya Raman', jobTitle: 'Finance Director', profile: 'https://linkedin.com/in/priya-raman' },
  ],
  [
    'a German signature with its fax first',
    `Mit freundlichen Grüßen
Dr. Jörg Müller-Lang
Einkaufsleiter
Abteilung Technik
Stahl AG
Fax: +49 30 1234 567
Tel.: +49 30 1234 568`,
    { name: 'Dr. Jörg Müller-Lang', jobTitle: 'Einkaufsleiter', unit: 'Abteilung Technik', phone: '+49 30 1234 568' },
  ],
  [
    'a Persian signature with Persian digits',
    `با احترام
سارا کریمی
مدیر واحد خرید
شرکت فولاد سپاهان
تلفن: ۰۲۱-۸۸۷۷۶۶۵۵
نمابر: ۰۲۱-۸۸۷۷۶۶۵۶
s.karimi@sepahan.ir`,
    {
      name: 'سارا کریمی',
      jobTitle: 'مدیر واحد خرید',
      unit: 'خرید',
      phone: '021-88776655',
      email: 's.karimi@sepahan.ir',
    },
  ],
  ['an address alone', 'ann@alder.com', { email: 'ann@alder.com' }],
  [
    'a title that is not known, after the name',
    'Max Lang\nWeltenbummler\nmax@alder.com',
    { name: 'Max Lang', jobTitle: 'Weltenbummler', email: 'max@alder.com' },
  ],
  ['nothing', ' \n ', {}],
])('reads %s', (_, text, expected) => {
  expect(read(text)).toEqual(expected);
});

test('any text gives short texts, a link with https, and never fails', () => {
  const piece = fc.constantFrom(
    'Ann Berg',
    'CEO',
    '+49 30 1234567',
    'a@b.co',
    'www.x.org',
    'http://y.com/in',
    '|',
    '\n',
    ',',
    ' – ',
    'شرکت',
    '۰۲۱',
    '(',
    '@',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(piece).map((pieces) => pieces.join(' ')),
      ),
      (text) => {
        const { profile, email } = parseSignature(text, signatureWords);
        expect(profile === '' || profile.startsWith('https://')).toBe(true);
        expect(email === '' || email.includes('@')).toBe(true);
      },
    ),
    { seed: 20260601 },
  );
});

test.each([
  ['Chief Technology Officer', 'decisionMaker', 5],
  ['CTO', 'decisionMaker', 5],
  ['Executive assistant to the CEO', 'gatekeeper', 2],
  ['Head of Purchasing', 'approver', 4],
  ['Vice President Operations', 'decisionMaker', 4],
  ['Plant manager', 'influencer', 3],
  ['Process engineer', 'user', 2],
  ['مدیرعامل', 'decisionMaker', 5],
  ['مدیر عامل', 'decisionMaker', 5],
  ['مدیر خرید', 'approver', 4],
  ['معاون فنی', 'decisionMaker', 4],
  ['کارشناس تولید', 'user', 2],
])('%s is usually %s', (title, role, influence) => {
  expect(guessFromTitle(title, titleWords)).toEqual({ role, influence });
});

test.each(['', 'Weltenbummler', 'Octopus keeper'])('%j says nothing about the decision', (title) => {
  expect(guessFromTitle(title, titleWords)).toBeNull();
});
