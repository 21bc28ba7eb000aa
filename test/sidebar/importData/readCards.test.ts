// Contact cards as phones, Outlook, Google and CRMs write them.
import { entriesScript } from './entriesScript';
import { isProblem, openFile } from '../../../sidebar/importData/file/OpenedFile';
import { readCards } from '../../../sidebar/importData/file/readCards';
import { planFile } from '../../../sidebar/importData/columns/planFile';
import { readFile } from '../../../sidebar/importData/rows/readFile';

const card = (...lines: string[]) => ['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n');
const blank = { name: '', company: '', unit: '', jobTitle: '', email: '', phone: '', profile: '' };

test('a card of version 3 or 4 has its person, company and the preferred addresses', () => {
  const three = card(
    'VERSION:3.0',
    'N:Berg;Anna;Maria;Dr.;',
    'FN:Dr. Anna Berg',
    'ORG:Alder\\, Berg & Co;Purchasing',
    'TITLE:Head of\\nPurchasing',
    'item1.EMAIL;type=INTERNET;type=HOME:anna@home.com',
    'item2.EMAIL;TYPE="work,pref":anna@al',
    ' der.com',
    'TEL;TYPE=FAX:1',
    'TEL;TYPE=WORK,VOICE:+43 1 2',
    'TEL;TYPE=CELL:+43 660 3',
    'URL:https://alder.com',
    'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/anna',
    'PHOTO;ENCODING=b:AAAA',
  );
  const four = card(
    'VERSION:4.0',
    'FN:Bo Li',
    'ORG:Birch',
    'EMAIL:bo@birch.com',
    'EMAIL;PREF=1:b.li@birch.com',
    'TEL;VALUE=uri;TYPE=cell:tel:+1-555-01',
  );
  expect(readCards(three + four).cards).toEqual([
    {
      name: 'Dr. Anna Berg',
      company: 'Alder, Berg & Co',
      unit: 'Purchasing',
      jobTitle: 'Head of Purchasing',
      email: 'anna@alder.com',
      phone: '+43 660 3',
      profile: 'https://www.linkedin.com/in/anna',
    },
    { ...blank, name: 'Bo Li', company: 'Birch', email: 'b.li@birch.com', phone: '+1-555-01' },
  ]);
});

test('a card of version 2.1 has types without names and quoted-printable text in any encoding', () => {
  const sara = [...new TextEncoder().encode('سارا احمدی')].map((byte) => `=${byte.toString(16).toUpperCase()}`).join('');
  const text = card(
    'VERSION:2.1',
    `N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:${sara.slice(0, 30)}=`,
    `${sara.slice(30)};;;;`,
    'ORG;CHARSET=WINDOWS-1252;ENCODING=QUOTED-PRINTABLE:M=FCller GmbH',
    'TEL;WORK;VOICE:021-1234',
    'TEL;CELL;PREF:0912 000',
    'EMAIL;INTERNET:sara@muller.com',
  );
  expect(readCards(text).cards).toEqual([
    { ...blank, name: 'سارا احمدی', company: 'Müller GmbH', phone: '0912 000', email: 'sara@muller.com' },
  ]);
});

test('a company’s card is not a person, blank cards are counted, and a card without an end does not take the next', () => {
  const { cards, blank: left } = readCards(
    `${card('VERSION:3.0', 'X-ABShowAs:COMPANY', 'FN:Alder', 'ORG:Alder;')}${card('VERSION:3.0', 'TEL:1')}BEGIN:VCARD\nFN:One\nnonsense\n${card('FN:Two')}`,
  );
  expect(cards.map(({ name, company }) => [name, company])).toEqual([
    ['', 'Alder'],
    ['One', ''],
    ['Two', ''],
  ]);
  expect(left).toBe(1);
});

test('a file of cards goes through the steps of a contact file', async () => {
  const text =
    card('VERSION:3.0', 'FN:Anna Berg', 'ORG:Alder', 'EMAIL:anna@alder.com') +
    card('VERSION:3.0', 'FN:No Company') +
    card('TEL:1');
  const opened = await openFile(Object.assign(new Blob([text]), { name: 'people.vcf' }), entriesScript);
  if (isProblem(opened)) throw new Error(opened.code);
  const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025 });
  expect(plan.kind).toBe('contacts');
  const content = readFile(opened, plan, [], []);
  expect(content).toMatchObject({
    kind: 'contacts',
    contacts: [{ line: 2, account: 'Alder', name: 'Anna Berg', values: { email: 'anna@alder.com' } }],
    problems: [{ code: 'nameMissing', values: { row: 3 } }],
    findings: [{ code: 'blankCards', values: { rows: 1 } }],
  });
  expect(await openFile(Object.assign(new Blob([card('TEL:1')]), { name: 'x.vcf' }), entriesScript)).toEqual({
    code: 'cardsEmpty',
  });
});
