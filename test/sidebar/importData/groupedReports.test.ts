// Reports of bookkeeping programs that group their lines.
import { lines, read } from './readLikePanel';

const PLANTS = lines(
  'Northwind Fittings Inc.,,,,',
  'Sales by Customer Detail,,,,',
  '"January 1, 2025 - December 31, 2025",,,,',
  ',Date,Transaction Type,Num,Amount',
  'Acme,,,,',
  ',01/04/2025,Invoice,1,1.00',
  '   Plant 1,,,,',
  ',01/19/2025,Invoice,2,2.00',
  'Total for    Plant 1,,,,2.00',
  'Total for Acme with sub-customers,,,,3.00',
  'Beta,,,,',
  '   Plant 1,,,,',
  ',01/20/2025,Sales Receipt,3,4.00',
  'Total for    Plant 1,,,,4.00',
  'Total for Beta with sub-customers,,,,4.00',
  'TOTAL,,,,7.00',
);

test('plants of one name of two companies are two customers, and lines of the company itself are its own', async () => {
  expect(await read(PLANTS)).toMatchObject({
    customers: { Acme: { 2025: 1 }, 'Acme:Plant 1': { 2025: 2 }, 'Beta:Plant 1': { 2025: 4 } },
    problems: [],
  });
});

test('a summary has a row each for a company and its parts', async () => {
  const rows = ['Acme,1000,2000', '   Plant 1,400,800', 'Total Acme,1400,2800', 'Beta,,', '   Plant 1,16,32', 'Total Beta,16,32'];
  const { customers } = await read(lines(',2024,2025', ...rows, 'TOTAL,1416,2832'));
  expect(customers).toEqual({
    Acme: { 2024: 1000, 2025: 2000 },
    'Acme:Plant 1': { 2024: 400, 2025: 800 },
    'Beta:Plant 1': { 2024: 16, 2025: 32 },
  });
});

test('lines that name their customers may be grouped by products, whose names are categories', async () => {
  const file = lines(
    'Sales by Product/Service Detail,,,,',
    ',Date,Num,Customer,Amount',
    'Pumps,,,,',
    ',01/04/2025,1,Alder,100.00',
    ',01/05/2025,2,Birch,50.00',
    'Total for Pumps,,,,150.00',
    'Seals,,,,',
    ',01/06/2025,3,Alder,30.00',
    'Total for Seals,,,,30.00',
  );
  const { customers, rows } = await read(file);
  expect(customers).toEqual({ Alder: { 2025: 130 }, Birch: { 2025: 50 } });
  expect(rows.find(({ account }) => account === 'Alder')?.categories.map(({ category }) => category)).toEqual(['Pumps', 'Seals']);
  const byRegion = await read(file.replace('Product/Service', 'Region'));
  expect(byRegion.rows.find(({ account }) => account === 'Alder')?.categories).toEqual([]);
});

test('codes in the names of groups are the ids of the customers', async () => {
  const report = lines(
    'Sales by Customer Detail,,,',
    ',Date,Num,Amount',
    'Acme Ltd (10001),,,',
    ',01/04/2025,1,1.00',
    'Total for Acme Ltd (10001),,,1.00',
    'Birch (10002),,,',
    ',01/19/2025,2,2.00',
    'Total for Birch (10002),,,2.00',
    'TOTAL,,,3.00',
  );
  const { customers, ids, problems } = await read(report);
  expect(customers).toEqual({ 'Acme Ltd': { 2025: 1 }, Birch: { 2025: 2 } });
  expect(ids).toEqual({ 'Acme Ltd': '10001', Birch: '10002' });
  expect(problems).toEqual([]);
});

test('codes in a column of names are ids, and the sums below the customers are left out', async () => {
  const { customers, ids } = await read(
    lines('كد و نام مشتري,فروش ۱۴۰۳,فروش ۱۴۰۴', '۱۰۰۰۱ - فروشگاه پارس,۱۰۰,۲۰۰', 'فروشگاه افق (کد ۱۰۰۰۲),۱۰,۲۰', 'جمع کل,۱۱۰,۲۲۰'),
    { inYears: { calendar: 'jalali', firstMonth: 1 }, register: 1404 },
  );
  expect(customers).toEqual({ 'فروشگاه پارس': { 1403: 100, 1404: 200 }, 'فروشگاه افق': { 1403: 10, 1404: 20 } });
  expect(ids).toEqual({ 'فروشگاه پارس': '10001', 'فروشگاه افق': '10002' });
});

test('rows with the name of the customer above are not missing in the file’s own total', async () => {
  const { customers, codes } = await read(
    lines(
      ...['Customer,Product,2024,2025', 'Alder,Bolts,100,200', ',Nuts,10,20', 'Alder Total,,110,220'],
      ...['Birch,Bolts,50,60', 'Birch Total,,50,60', 'Grand Total,,160,280'],
    ),
  );
  expect(customers).toEqual({ Alder: { 2024: 110, 2025: 220 }, Birch: { 2024: 50, 2025: 60 } });
  expect(codes).toContain('namesAbove');
  expect(codes).not.toContain('totalsDiffer');
});

test('the name above a row is its own where the first row of the customer has another figure', async () => {
  const { customers, codes } = await read(
    lines(
      ...['Customer,Figure,2024,2025', 'Alder,Sales,110,220', ',Returns,10,20', ',Net sales,100,200'],
      ...['Birch,Sales,6,7', ',Returns,1,1', ',Net sales,5,6'],
    ),
  );
  expect(customers).toEqual({ Alder: { 2024: 100, 2025: 200 }, Birch: { 2024: 5, 2025: 6 } });
  expect(codes).toEqual(expect.arrayContaining(['leftOutRows', 'namesAbove']));
});

test('groups of a report by customers are companies, although their parts alone have figures', async () => {
  const rows = [
    ',Total',
    'Alder Ltd,100.00',
    'Freeman Goods,',
    '   Ocean View Road,50.00',
    '   Twin Lane,20.00',
    'Total for Freeman Goods,70.00',
    'TOTAL,170.00',
  ];
  const named = await read(lines('Sales by Customer Summary', '"January - December, 2025"', ...rows));
  expect(named.customers).toMatchObject({
    'Alder Ltd': { 2025: 100 },
    'Freeman Goods:Ocean View Road': { 2025: 50 },
    'Freeman Goods:Twin Lane': { 2025: 20 },
  });
  const others = await read(lines('Sales Summary', '"January - December, 2025"', ...rows));
  expect(others.customers).toMatchObject({ 'Ocean View Road': { 2025: 50 }, 'Twin Lane': { 2025: 20 } });
});
