// Files of people as programs write them: names in parts or family name first, titles, several addresses, and cells without a value.
import { lines, readPeople } from './readLikePanel';

const named = async (...rows: string[]) => (await readPeople(lines(...rows))).contacts.map(({ name }) => name);
const valuesOf = async (...rows: string[]) => (await readPeople(lines(...rows))).contacts.map(({ values }) => values);

test.each([
  ['Nom;Prénom;Société;Courriel', 'Berg;Anna;Alder;a@b.fr'],
  ['Name;Vorname;Firma;E-Mail', 'Berg;Anna;Alder;a@b.de'],
  ['Nachname;Name;Firma;E-Mail', 'Berg;Anna;Alder;a@b.de'],
  ['Contact;Account;Email', '"Berg, Anna";Alder;a@b.com'],
])('the parts of a name below %s make one name', async (headers, row) => {
  expect(await named(headers, row)).toEqual(['Anna Berg']);
});

test('the first address of a cell counts, without what is around it', async () => {
  expect(
    await valuesOf(
      'Name,Company,Email',
      'Anna,Alder,a@alder.com; anna@home.com',
      'Bo,Alder,Bo Li <bo@alder.com>',
      'Cy,Alder,mailto:cy@alder.com؛ cy@home.com',
      'Di,Alder,n/a',
      'Ed,Alder,ed (at) alder',
    ),
  ).toEqual([{ email: 'a@alder.com' }, { email: 'bo@alder.com' }, { email: 'cy@alder.com' }, {}, { email: 'ed (at) alder' }]);
});

test('a title of nothing but honorifics says nothing of a job', async () => {
  expect(await valuesOf('Titel,Vorname,Nachname,Firma', 'Dr.,Anna,Berg,Alder', 'Prof. Dr.,Bo,Li,Alder')).toEqual([{}, {}]);
  expect(await valuesOf('Title,First name,Last name,Company', 'Dr.,Anna,Berg,Alder', 'CFO,Bo,Li,Alder')).toEqual([
    { jobTitle: 'Dr.' },
    { jobTitle: 'CFO' },
  ]);
});

test('names with a phone and nothing else of a customer are people; a phone that a spreadsheet has shortened is named', async () => {
  const { contacts, problems } = await readPeople(
    lines('Name,Company,Phone', 'Anna Berg,Alder,4.91E+11', 'Bo Li,Alder,4930123456.0'),
  );
  expect(contacts.map(({ name, values }) => [name, values])).toEqual([
    ['Anna Berg', {}],
    ['Bo Li', { phone: '4930123456' }],
  ]);
  expect(problems).toMatchObject([{ code: 'badNumber', values: { row: 2, column: 'Phone', value: '4.91E+11' } }]);
});

test('a role of words for the decision is one, and a designation of a person is a job', async () => {
  expect(await valuesOf('Contact,Company,Role', 'Anna,Alder,Decision Maker', 'Bo,Alder,Influencer')).toEqual([
    { role: 'decisionMaker' },
    { role: 'influencer' },
  ]);
  expect(await valuesOf('Contact,Company,Role', 'Anna,Alder,Decision Maker', 'Bo,Alder,CFO')).toEqual([
    { jobTitle: 'Decision Maker' },
    { jobTitle: 'CFO' },
  ]);
  expect(await valuesOf('Name,Company,Designation,Email', 'Anna,Alder,Buyer,a@b.in')).toEqual([
    { jobTitle: 'Buyer', email: 'a@b.in' },
  ]);
});

test('of two columns of phones, the one with numbers counts; a column without any is kept where it is the only one', async () => {
  const rows = (phones: string) => [
    'First Name,Last Name,Company,Business Phone,Mobile Phone',
    `Anna,Dekker,Alder,${phones}`,
    `Kees,Bos,Birch,${phones}`,
  ];
  expect(await valuesOf(...rows(',06-34640537'))).toMatchObject([{ phone: '06-34640537' }, { phone: '06-34640537' }]);
  expect(await valuesOf(...rows('030-1,06-3'))).toMatchObject([{ phone: '030-1' }, { phone: '030-1' }]);
  expect(await named('First Name,Last Name,Company,Phone', 'Anna,Dekker,Alder,', 'Kees,Bos,Birch,')).toEqual([
    'Anna Dekker',
    'Kees Bos',
  ]);
});
