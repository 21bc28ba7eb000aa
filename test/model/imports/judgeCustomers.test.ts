import { cleanId, judgeCustomers } from '../../../src/model/imports/findings/judgeCustomers';
import { companyKey } from '../../../src/model/names/companyKey';

const cells = (...rows: [name: string, crmId?: string][]) =>
  rows.map(([name, crmId = ''], at) => ({ line: at + 2, name, crmId }));
const judge = (rows: ReturnType<typeof cells>, answers = {}) => {
  const { findings, resolve } = judgeCustomers(rows, answers);
  return { codes: findings.map(({ code }) => code), findings, customers: rows.map(resolve) };
};

test.each(['0', '000', 'N/A', '-', 'null', '1.23E+11', '1,23E+11', '#N/A'])('%s is not an id', (id) => {
  expect(cleanId(id)).toBe('');
});

test('an id with a decimal point is read as its whole number', () => {
  expect(cleanId(' 17850.0 ')).toBe('17850');
  expect(cleanId('00Q5g')).toBe('00Q5g');
});

test('an id shared by three customers is a placeholder and ignored everywhere', () => {
  const { codes, customers } = judge(cells(['Alder', '0'], ['Birch', '0'], ['Cedar', '0']));
  expect(codes).toEqual(['badIds']);
  expect(customers.map((customer) => customer?.crmId)).toEqual(['', '', '']);
});

test('an id that differs in each row of a customer belongs to the row', () => {
  const { codes, customers } = judge(cells(['Alder', '101'], ['Alder', '102'], ['Birch', '103']));
  expect(codes).toEqual(['idOfLine']);
  expect(customers).toEqual([
    { name: 'Alder', crmId: '' },
    { name: 'Alder', crmId: '' },
    { name: 'Birch', crmId: '' },
  ]);
});

test('an id that differs in each row of customers is theirs, and one name with two ids is asked about', () => {
  const rows = cells(['Alder', '7'], ['Alder', '9'], ['Birch', '8']);
  const { findings, resolve } = judgeCustomers(rows, {}, true);
  expect(findings.map(({ code }) => code)).toEqual(['idsDisagree']);
  expect(rows.map((each) => resolve(each)?.crmId)).toEqual(['7', '9', '8']);
});

test('one id with two names is asked about, and they are two customers until answered', () => {
  const rows = cells(['Alder', '7'], ['Birch', '7'], ['Cedar', '8'], ['Cedar', '8']);
  expect(judge(rows).codes).toEqual(['idsDisagree']);
  expect(judge(rows).customers.map((customer) => customer?.crmId)).toEqual(['', '', '8', '8']);
  const same = judge(rows, { 'idsDisagree:7: Alder · Birch': 'same' });
  expect(same.customers.map((customer) => customer?.crmId)).toEqual(['7', '7', '8', '8']);
});

test('one name with two ids is asked about, and both remain until answered', () => {
  const rows = cells(['Alder', '7'], ['Alder', '9'], ['Alder', '9']);
  expect(judge(rows).customers.map((customer) => customer?.crmId)).toEqual(['7', '9', '9']);
  expect(judge(rows, { 'idsDisagree:Alder: 7 · 9': 'same' }).customers.map((customer) => customer?.crmId)).toEqual([
    '7',
    '7',
    '7',
  ]);
});

test.each([
  ['Alder Ltd', 'Alder Ltd.'],
  ['Alder Ltd', 'Alder Limited'],
  ['ALDER, Inc.', 'Alder Inc'],
  ['Groß GmbH', 'Gross GmbH'],
  ['Groß G.m.b.H.', 'Gross GmbH'],
  ['شرکت پارس پویا', 'پارس پویا'],
  ['مؤسسه البرز', 'موسسه البرز'],
  ['Alder & Sons', 'Alder and Sons'],
  ['Brøndby Køkken A/S', 'BRONDBY KOKKEN AS'],
  ['Hôtels Réunis SARL', 'Hotels Reunis S.A.R.L.'],
  ['Łódź Hurt Sp. z o.o.', 'LODZ HURT SP Z O.O.'],
  ['Kaufhof Ost GmbH & Co. KG', 'Kaufhof Ost GmbH und Co KG'],
])('%s and %s are one customer, in the spelling used more often', (one, other) => {
  const { findings, customers } = judge(cells([one], [other], [one]));
  expect(findings.map(({ code, questions }) => [code, questions.map(({ answer }) => answer)])).toEqual([
    ['similarNames', ['same']],
  ]);
  expect(customers.map((customer) => customer?.name)).toEqual([one, one, one]);
});

test('names with different legal forms are listed, and are different customers by default', () => {
  const rows = cells(['Alder Ltd'], ['Alder GmbH'], ['Alder Ltd']);
  expect(judge(rows).customers.map((customer) => customer?.name)).toEqual(['Alder Ltd', 'Alder GmbH', 'Alder Ltd']);
  const same = judge(rows, { 'similarNames:Alder Ltd ↔ Alder GmbH': 'same' });
  expect(same.customers.map((customer) => customer?.name)).toEqual(['Alder Ltd', 'Alder Ltd', 'Alder Ltd']);
});

test.each([
  ['Kaufhof Ost GmbH', 'Kaufhof Ost GmbH & Co. KG'],
  ['Baumarkt Huber AG', 'Huber Baumarkt AG'],
  ['Möller Eisenwaren', 'Moller Eisenwaren'],
  ['Brøndby Køkken A/S', 'Brøndby Køkken ApS'],
])('%s and %s are asked about, and are two customers by default', (one, other) => {
  const { findings, customers } = judge(cells([one], [other]));
  expect(findings.map(({ code, questions }) => [code, questions.map(({ answer }) => answer)])).toEqual([
    ['similarNames', ['different']],
  ]);
  expect(customers.map((customer) => customer?.name)).toEqual([one, other]);
});

test('names that share only a beginning are not asked about', () => {
  expect(judge(cells(['Alder'], ['Aldermoor'], ['Cosmos'], ['Agape'])).codes).toEqual([]);
  expect(companyKey('Agape').key).toBe('agape');
});

test('two companies in one cell are asked about, and the first owns the row until answered', () => {
  const rows = cells(['Alder Ltd;Birch GmbH'], ['Cedar'], ['Cedar; Cedar']);
  expect(judge(rows).codes).toEqual(['joinedNames']);
  expect(judge(rows).customers.map((customer) => customer?.name)).toEqual(['Alder Ltd', 'Cedar', 'Cedar']);
  expect(judge(rows, { 'joinedNames:': 'leaveOut' }).customers[0]).toBeNull();
  expect(judge(rows, { 'joinedNames:': 'whole' }).customers[0]?.name).toBe('Alder Ltd;Birch GmbH');
});
