import { lines, read } from './readLikePanel';

const TWO_SPELLINGS = lines(
  'Customer,Customer ID,Revenue 2024,Revenue 2025',
  'Alder,1,100,200',
  'Brightwater Foods Ltd,2,412000,455300',
  'BrightWater Foods Limited,9,18200,21000',
);
const BRIGHTWATER = 'repeatedRows:Brightwater Foods Ltd + BrightWater Foods Limited';

test('a customer under two spellings has the revenue of both, and is asked about once', async () => {
  const { customers, codes, findings, years, rows } = await read(TWO_SPELLINGS);
  expect(customers).toEqual({ Alder: { 2024: 100, 2025: 200 }, 'Brightwater Foods Ltd': { 2024: 430_200, 2025: 476_300 } });
  expect(codes).toEqual(['repeatedRows']);
  const [finding] = findings;
  expect(finding?.values).toEqual({ customers: 1, example: 'Brightwater Foods Ltd', year: 2025, one: 455_300, other: 21_000 });
  expect(finding?.questions).toMatchObject([{ answer: 'add', amounts: { add: 476_300, last: 21_000 } }]);
  // The sums of the Check step are what is written.
  expect(Array.isArray(years) && years.map(({ year, revenue }) => [year, revenue])).toEqual([
    [2024, 430_300],
    [2025, 476_500],
  ]);
  expect(rows.map(({ values }) => values['revenue3'])).toEqual([200, 476_300]);
});

test('the last row counts, or both stay apart, if the user says so', async () => {
  const last = await read(TWO_SPELLINGS, { answers: { [BRIGHTWATER]: 'last' } });
  expect(last.customers['Brightwater Foods Ltd']).toEqual({ 2024: 18_200, 2025: 21_000 });
  const apart = await read(TWO_SPELLINGS, { answers: { [BRIGHTWATER]: 'apart' } });
  expect(apart.customers).toMatchObject({
    'Brightwater Foods Ltd': { 2025: 455_300 },
    'BrightWater Foods Limited': { 2025: 21_000 },
  });
  expect(apart.ids).toMatchObject({ 'Brightwater Foods Ltd': '2', 'BrightWater Foods Limited': '9' });
});

test('a Persian customer with Arabic letters in one of its rows has the revenue of both', async () => {
  const file = lines('مشتری,فروش ۱۴۰۴', 'فولاد کاوه,۴۵۵۳۰۰', 'فولاد  كاوه صنعت,۱', 'شرکت فولاد كاوه,۲۱۰۰۰');
  const { customers } = await read(file, { inYears: { calendar: 'jalali', firstMonth: 1 } });
  expect(customers['فولاد کاوه']).toEqual({ 1404: 476_300 });
});

test('the same name twice is the newer state unless the rows name different places, and can be added up', async () => {
  const file = lines('Customer,Customer ID,Revenue 2025', 'Alder,1,100', 'Birch,2,5', 'Alder,1,120');
  expect(await read(file)).toMatchObject({ customers: { Alder: { 2025: 120 } }, codes: ['repeatedRows'] });
  expect((await read(file, { answers: { 'repeatedRows:Alder': 'add' } })).customers['Alder']).toEqual({ 2025: 220 });
  const apart = await read(file, { answers: { 'repeatedRows:Alder': 'apart' } });
  expect(apart.customers).toMatchObject({ Alder: { 2025: 100 }, 'Alder (2)': { 2025: 120 } });
  expect(apart.ids).toMatchObject({ Alder: '1', 'Alder (2)': '' });
  const places = lines('Customer,City,Revenue 2025', 'Alder,Berlin,100', 'Birch,Rome,5', 'Alder,Munich,120');
  expect((await read(places)).customers['Alder']).toEqual({ 2025: 220 });
  const products = lines('Kunde;Werk;Umsatz 2025', 'Alder;Nord;100', 'Alder;Süd;120', 'Birch;Nord;5');
  expect((await read(products)).customers['Alder']).toEqual({ 2025: 220 });
  const state = lines('Customer,Owner,Revenue 2025', 'Alder,Ann,100', 'Alder,Bo,120', 'Birch,Ann,5');
  expect((await read(state)).customers['Alder']).toEqual({ 2025: 120 });
});

test('rows that agree or complete each other are not asked about', async () => {
  const same = lines('Customer,Revenue 2025', 'Alder Ltd,100', 'Alder Limited,100');
  expect(await read(same)).toMatchObject({ customers: { 'Alder Ltd': { 2025: 100 } }, codes: ['similarNames'] });
  const halves = lines('Customer,Revenue 2024,Revenue 2025', 'Alder,100,', 'Alder,,120');
  const { rows, codes } = await read(halves);
  expect(codes).toEqual([]);
  expect(rows.map(({ values }) => values)).toEqual([{ revenue2: 100, revenue3: 120 }]);
});

test('where rows add up, rates are weighted by revenue, and other numbers are named', async () => {
  const file = lines(
    'Customer;Net sales 2024;Net sales 2025;GM %;Status',
    'Thornbury & Sons Ltd;300;900;33,6 %;active',
    'Thornbury and Sons Limited;;100;24 %;active',
    'Alder;5;6;10 %;active',
  );
  const { findings, rows } = await read(file);
  // 33.6% of 900 and 24% of 100 are 32.64% of 1,000.
  expect(rows.map(({ account, values }) => [account, values['revenue3'], values['cost3']])).toEqual([
    ['Thornbury & Sons Ltd', 1000, 673.6],
    ['Alder', 6, 5.4],
  ]);
  expect(findings?.find(({ code }) => code === 'joinedFigures')).toMatchObject({
    values: { example: 'Thornbury & Sons Ltd', weighed: 'GM %', largest: '', unknown: '' },
    lines: [2, 3],
  });
  const unknown = lines('Customer;Sales 2025;GM %', 'Alder Ltd;100;33 %', 'Alder Limited;-20;24 %');
  const asked = await read(unknown);
  expect(asked.findings?.find(({ code }) => code === 'joinedFigures')?.values).toMatchObject({ weighed: '', largest: 'GM %' });
});

test('where rows add up, the largest row says who and what the customer is, and a rate of the small ones is not that of all', async () => {
  const file = lines(
    'Customer;Account manager;City;Sales 2025;GM %',
    'Brøndby Køkken A/S;Anna;Copenhagen;900;n/a',
    'BRONDBY KOKKEN AS;Ben;Aarhus;100;21 %',
    'Alder;Ben;Bern;5;10 %',
  );
  const { rows, findings } = await read(file);
  expect(rows[0]).toMatchObject({
    account: 'Brøndby Køkken A/S',
    line: 2,
    values: { kam: 'Anna', city: 'Copenhagen', revenue3: 1000 },
    own: {},
  });
  expect(rows[0]?.values).not.toHaveProperty('cost3');
  expect(findings?.find(({ code }) => code === 'joinedFigures')?.values).toMatchObject({ weighed: '', unknown: 'GM %' });
});

test('colleagues whose names differ in case alone are one', async () => {
  const file = lines('Customer,Account manager,Revenue 2025', 'Alder,ANNA KELLER,1', 'Birch,Anna Keller,2');
  const { rows } = await read(file);
  expect(rows.map(({ values }) => values['kam'])).toEqual(['Anna Keller', 'Anna Keller']);
});

test('names that are asked about once are named once, with the rows of the pair alone', async () => {
  const { findings } = await read(
    lines(
      'Customer,City,Revenue 2025',
      'Vallmoor Ltd,Leeds,388',
      'VALLMOOR LIMITED,Leeds,15',
      'Steel AG,Bonn,5',
      'Steel GmbH,Rome,7',
    ),
  );
  expect(findings?.find(({ code }) => code === 'similarNames')).toMatchObject({
    values: { pairs: 1, same: 0, different: 1, name: 'Steel AG', other: 'Steel GmbH' },
    lines: [4, 5],
  });
});
