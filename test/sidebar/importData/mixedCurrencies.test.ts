import { JALALI, lines, read } from './readLikePanel';

const IN_MILLION_TOMANS = { currency: 'IRT', unit: 1e6 };
const HEADERS = 'نام مشتری,فروش ۱۴۰۲,فروش ۱۴۰۳,فروش ۱۴۰۴';
const MIXED = [
  HEADERS,
  'ماهان,۴٬۲۰۰,"5,900",۸۱٬۰۰۰ میلیون ریال',
  'سبلان,"٣,٨٠٠",۴۱۰۰ میلیون تومان,۵۳۰۰',
  'بهارنوش,50,۶۰ میلیون تومان,۹۰۰ میلیون ریال',
];
const TITLE = 'گزارش فروش مشتریان (مبالغ به میلیون تومان) – تهیه: واحد فروش';

test('an amount without a currency has that of the title or its header, not that of the cell beside it', async () => {
  const expected = {
    ماهان: { 1402: 4200, 1403: 5900, 1404: 8100 },
    سبلان: { 1402: 3800, 1403: 4100, 1404: 5300 },
    بهارنوش: { 1402: 50, 1403: 60, 1404: 90 },
  };
  const titled = await read(lines(TITLE, ...MIXED), { inYears: JALALI, money: IN_MILLION_TOMANS });
  expect(titled.customers).toEqual(expected);
  expect(titled.findings?.find(({ code }) => code === 'currencies')?.values).toMatchObject({ bare: 'IRT', main: 'IRT' });
  const inHeaders = MIXED.map((row, at) => (at === 0 ? row.replace(/(۱۴۰[۲۳۴])/g, '$1 (میلیون تومان)') : row));
  expect((await read(lines(...inHeaders), { inYears: JALALI, money: IN_MILLION_TOMANS })).customers).toEqual(expected);
});

test.each([
  ['کلیه مبالغ به ریال می‌باشد', { 1403: 500, 1404: 70 }],
  ['مبالغ به ريال', { 1403: 500, 1404: 70 }],
  ['', { 1403: 5000, 1404: 70 }],
])('a title without a unit names the currency of amounts too: %s', async (title, expected) => {
  const { customers } = await read(lines(title, 'نام مشتری,فروش ۱۴۰۳,فروش ۱۴۰۴', 'ماهان,5000,70 تومان'), {
    inYears: JALALI,
    money: { currency: 'IRT', unit: 1 },
  });
  expect(customers['ماهان']).toEqual(expected);
});

test('a column most of whose amounts are in one currency is in it', async () => {
  const { customers, findings } = await read(
    lines('Customer,Revenue 2024,Revenue 2025', 'Alder,€10,5', 'Birch,20,6', 'Cedar,€30,7'),
    { money: { currency: 'USD', unit: 1 }, answers: { 'currencies:EUR': '2' } },
  );
  expect(customers).toEqual({ Alder: { 2024: 20, 2025: 5 }, Birch: { 2024: 40, 2025: 6 }, Cedar: { 2024: 60, 2025: 7 } });
  // Amounts without a sign are of two currencies here, so that no one of them is named.
  expect(findings?.find(({ code }) => code === 'currencies')?.values).toMatchObject({ found: 'EUR', bare: '' });
});

test('a total of the file that its rows do not add up to is named', async () => {
  const totals = (of: string) => lines(TITLE, ...MIXED, `جمع صفحه,,,`, `جمع کل,${of}`);
  const reading = { inYears: JALALI, money: IN_MILLION_TOMANS };
  const right = await read(totals('"8,050","10,060","13,490"'), reading);
  expect(right.codes).not.toContain('totalsDiffer');
  const wrong = await read(totals('"8,050","10,060","14,490"'), reading);
  expect(wrong.findings?.find(({ code }) => code === 'totalsDiffer')).toMatchObject({
    values: { year: 1404, total: 14_490, sum: 13_490 },
    lines: [7],
  });
});

test('subtotals, averages and counts are no totals that differ', async () => {
  const rows = ['Customer,Revenue 2025', 'Alder,10', 'Birch,30', 'Subtotal,40', 'Cedar,50', 'Subtotal,50'];
  for (const more of [[], ['Grand total,90'], ['Average,30', 'Count,3']])
    expect((await read(lines(...rows, ...more))).codes).toEqual(['leftOutRows']);
  expect((await read(lines('Customer,Revenue 2025', 'Alder,10', 'Birch,30', 'Total,95'))).codes).toContain('totalsDiffer');
});
