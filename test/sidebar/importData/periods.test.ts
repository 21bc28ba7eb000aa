// Halves, weeks, numbered periods and months of a year in columns, read like the panel reads them.
import { FROM_APRIL, JALALI, lines, read } from './readLikePanel';

test.each([
  ['H1 2025,H2 2025', '1,2'],
  ['1. Halbjahr 2025,2. Halbjahr 2025', '1,2'],
  ['S1 2025,S2 2025', '1,2'],
  ['Q1 2025,Q2 2025,H1 2025,H2 2025', '1,0,1,2'],
  ['Q1 2025,H1 2025,H2 2025', '1,1,2'],
  ['H1 2025,H2 2025,2025', '1,2,3'],
])('the halves %s add up to their year, each part once', async (headers, cells) => {
  const { customers, years } = await read(lines(`Customer,${headers}`, `Alder,${cells}`));
  expect(customers).toEqual({ Alder: { 2025: 3 } });
  expect(years).toMatchObject([{ year: 2025, extent: 'full' }]);
});

test('a year with one half is not full', async () => {
  const { parts, years } = await read(lines('Customer,2024,H1 2025', 'Alder,1,2'));
  expect(parts).toEqual({ 2025: { kind: 'halves', count: 1, isWhole: false, until: '2025-06-30' } });
  expect(years).toMatchObject([{ year: 2024 }, { year: 2025, extent: null }]);
});

test('نیم‌سال‌ها جمع می‌شود، و رقم نه‌ماهه یک سال کامل نیست', async () => {
  const halves = lines('مشتری,شش‌ماهه اول ۱۴۰۳,نیمه دوم ۱۴۰۳', 'سرو,1,2');
  expect((await read(halves, { inYears: JALALI })).customers).toEqual({ سرو: { 1403: 3 } });
  const nine = lines('مشتری,فروش ۱۴۰۳,فروش نه‌ماهه ۱۴۰۴', 'سرو,3,2');
  expect((await read(nine, { inYears: JALALI })).years).toMatchObject([{ extent: 'full' }, { year: 1404, extent: 'toDate' }]);
});

test('a year with the number of its months is full with twelve', async () => {
  const { years } = await read(lines('Customer,2024 (12M),2025 (10M)', 'Alder,100,80'));
  expect(years).toMatchObject([
    { year: 2024, extent: 'full' },
    { year: 2025, extent: 'toDate' },
  ]);
});

test.each([
  ['Week', '2025-W07', '2025-W33'],
  ['KW', '202507', '202533'],
  ['Week', '7/2025', 'W33 2025'],
  ['Period', 'H1 2025', '2025 H2'],
  ['Posting period', '003.2025', '012.2025'],
  ['Quarter', '2025Q1', '4Q25'],
])('lines with a %s such as %s are of its year', async (header, one, other) => {
  const { customers, kind } = await read(lines(`Customer,${header},Revenue`, `Alder,${one},1`, `Alder,${other},2`));
  expect(kind).toBe('salesLines');
  expect(customers).toEqual({ Alder: { 2025: 3 } });
});

test('a week beside a year is a week and no month', async () => {
  const { problems, customers } = await read(lines('Customer,Year,Week,Revenue', 'Alder,2025,7,1', 'Alder,2025,52,2'));
  expect(problems).toEqual([]);
  expect(customers).toEqual({ Alder: { 2025: 3 } });
});

test('numbered periods are those of the fiscal year', async () => {
  const file = lines('Customer,Fiscal year,Period,Revenue', 'Alder,FY25,P01,1', 'Alder,FY25,P12,2');
  expect((await read(file, { inYears: FROM_APRIL })).customers).toEqual({ Alder: { 2025: 3 } });
});

test('months in columns are of the year in the row', async () => {
  const months = 'Jan,Feb,Mar,Apr,May,Jun,Jul,Aug,Sep,Oct,Nov,Dec';
  const { customers, years } = await read(
    lines(`Customer,Year,${months}`, 'Alder,2024,1,1,1,1,1,1,1,1,1,1,1,1', 'Alder,2025,2,2,2,2,2,2,2,2,2,2,2,2'),
  );
  expect(customers).toEqual({ Alder: { 2024: 12, 2025: 24 } });
  expect(years).toMatchObject({ full: [2024, 2025] });
});

test('of several years to date, the longest counts', async () => {
  const { customers } = await read(lines('Customer,YTD Mar 2026,YTD Jun 2026', 'Alder,10,25'));
  expect(customers).toEqual({ Alder: { 2026: 25 } });
});

test.each([
  ['Jan-Mar 2025,Apr-Jun 2025,Jul-Sep 2025,Oct-Dec 2025', '1,1,1,1'],
  ['Jan to Jun 2025,Jul to Dec 2025', '1,3'],
  ['Jan-Dec 2025', '4'],
])('ranges of months such as %s are parts of their year', async (headers, cells) => {
  const { customers, years } = await read(lines(`Customer,${headers}`, `Alder,${cells}`));
  expect(customers).toEqual({ Alder: { 2025: 4 } });
  expect(years).toMatchObject([{ year: 2025, extent: 'full' }]);
});

test('a range from January is a year to date where no other part is beside it', async () => {
  const { years } = await read(lines('Customer,2025,Jan-Mar 2026', 'Alder,10,3'));
  expect(years).toMatchObject([
    { year: 2025, extent: 'full' },
    { year: 2026, extent: 'toDate' },
  ]);
});

test('بازه ماه‌ها فصل است', async () => {
  const file = lines('مشتری,فروردین تا خرداد ۱۴۰۴,تیر تا شهریور ۱۴۰۴', 'سرو,1,2');
  expect((await read(file, { inYears: JALALI })).customers).toEqual({ سرو: { 1404: 3 } });
});

test.each([
  '2026 (Plan)',
  '2026 [Budget]',
  'Sales 2026 (forecast)',
  'Umsatz 2026 (Soll)',
  'Sales 2026 (%)',
  'فروش ۱۴۰۵ (بودجه)',
  'فروش ۱۴۰۵ (پیش‌بینی)',
])('%s is not revenue', async (header) => {
  const { rows, customers } = await read(lines(`Customer,2025,${header}`, 'Alder,10,20'));
  expect(customers).toEqual({ Alder: { 2025: 10 } });
  expect(rows).toHaveLength(1);
});

test.each(['دوشنبه ۳ دی ۱۴۰۳ - ۱۴:۳۰', '1403/10/03 - 14:30', '1403/10/3 ساعت 14:30', '3 Dey 1403', '2024-12-23 | 09:15'])(
  '%s is a day with its time of day',
  async (day) => {
    expect((await read(lines('Customer,Date,Amount', `Alder,${day},1`))).customers).toEqual({ Alder: { 2024: 1 } });
  },
);

test.each([
  ['Year', '2025.0', '2025'],
  ['FY', '24/25', 'FY25'],
])('a %s of %s is a year', async (header, one, other) => {
  const file = lines(`Customer,${header},Revenue`, `Alder,${one},1`, `Alder,${other},2`);
  expect((await read(file)).customers).toEqual({ Alder: { 2025: 3 } });
});

test.each(['2025M01,2025M02', 'Q1FY25,Q2FY25', "Jan'25,Feb'25"])('the headers %s are parts of a year', async (headers) => {
  expect((await read(lines(`Customer,${headers}`, 'Alder,1,2'))).customers).toEqual({ Alder: { 2025: 3 } });
});

test('quarters whose own words are fiscal are those of the fiscal year', async () => {
  const wide = lines('Customer,Q1 FY26,Q2 FY26,Q3 FY26,Q4 FY26', 'Alder,1,2,3,4');
  expect((await read(wide, { inYears: FROM_APRIL })).customers).toEqual({ Alder: { 2026: 10 } });
  const long = lines('Customer,Fiscal year,Quarter,Revenue', 'Alder,2026,Q1,1', 'Alder,2026,Q4,2');
  expect((await read(long, { inYears: FROM_APRIL })).customers).toEqual({ Alder: { 2026: 3 } });
  const plain = lines('Customer,Q1 2026,Q2 2026', 'Alder,1,2');
  expect((await read(plain, { inYears: FROM_APRIL })).customers).toEqual({ Alder: { 2026: 1, 2027: 2 } });
});

test('نام ماه با «ماه» هم شناخته می‌شود', async () => {
  const file = lines('مشتری,فروردین‌ماه ۱۴۰۳,اردیبهشت ماه ۱۴۰۳', 'سرو,1,2');
  expect((await read(file, { inYears: JALALI })).customers).toEqual({ سرو: { 1403: 3 } });
});
