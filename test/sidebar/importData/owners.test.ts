import { lines, read, readDeals } from './readLikePanel';

const peopleOf = async (text: string) =>
  (await read(text)).rows.map(({ values }) => [values['kam'] ?? null, values['salesRep'] ?? null]);

test.each([
  'Account owner',
  'Company owner',
  'Owner',
  'Organization - Owner',
  'Kundenbetreuer',
  'Propriétaire du compte',
  'مسئول حساب',
  'کارشناس مسئول',
  'مالک',
])('who owns a customer is its key account manager: %s', async (header) => {
  expect(await peopleOf(lines(`Customer,${header},Revenue 2025`, 'Alder,Ines Falk,100'))).toEqual([['Ines Falk', null]]);
});

test('who owns a customer sells to it where another column is of its key account manager', async () => {
  expect(await peopleOf(lines('Customer,Account owner,Account manager,Revenue 2025', 'Alder,Ines Falk,Piet Zwart,100'))).toEqual([
    ['Piet Zwart', 'Ines Falk'],
  ]);
});

test('who owns a customer manages it beside a column of who sells', async () => {
  expect(await peopleOf(lines('Customer,Sales rep,Account owner,Revenue 2025', 'Alder,Ines Falk,Piet Zwart,100'))).toEqual([
    ['Piet Zwart', 'Ines Falk'],
  ]);
});

test('who sells stays who sells', async () => {
  expect(await peopleOf(lines('Customer,Sales rep,Revenue 2025', 'Alder,Ines Falk,100'))).toEqual([[null, 'Ines Falk']]);
  expect(await peopleOf(lines('نام مشتری,کارشناس فروش,فروش ۱۴۰۴', 'ماهان,رضا کاظمی,100'))).toEqual([[null, 'رضا کاظمی']]);
});

test('the owner of a deal is the owner of the deal', async () => {
  const { deals } = await readDeals(lines('Deal Name,Account Name,Stage,Amount,Owner', 'One,Alder,Proposal,10,Ines Falk'));
  expect(deals[0]?.values['owner']).toBe('Ines Falk');
});
