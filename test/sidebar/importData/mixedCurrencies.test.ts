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

test('subtotals, averages and counts are not totals that differ', async () => {
  const rows = ['Customer,Revenue 2025', 'Alder,10', 'Birch,30', 'Subtotal,40', 'Cedar,50', 'Subtotal,50'];
  for (const more of [[], ['Grand total,90'], ['Average,30', 'Count,3']])
    expect((await read(lines(...rows, ...more))).codes).toEqual(['leftOutRows']);
  expect((await read(lines('Customer,Revenue 2025', 'Alder,10', 'Birch,30', 'Total,95'))).codes).toContain('totalsDiffer');
});

describe('the totals of a file in several currencies', () => {
  const EUROS = { money: { currency: 'EUR', unit: 1 }, answers: { 'currencies:GBP': '1.15' } };
  const TWO = [
    'Customer,Curr.,Net sales 2024,Net sales 2025',
    'Bruggen,EUR,800,900',
    'Ostrava,EUR,400,380',
    'Vallmoor,GBP,388,402',
  ];
  const differing = async (...totals: string[]) => {
    const { findings } = await read(lines(...TWO, ...totals), EUROS);
    return findings?.find(({ code }) => code === 'totalsDiffer');
  };

  test('a total that names no currency is not compared with amounts at a rate of the user', async () => {
    expect(await differing('Grand total,,1588,1682')).toBeUndefined();
    expect(await differing('Grand total,,1588,1682', '* Net of bonuses. GBP customers are shown in GBP.')).toBeUndefined();
    expect(await differing('Grand total,,1646.20,1742.30')).toBeUndefined();
  });

  test('a total that names its currency is compared with the rows in it, as the file writes them', async () => {
    expect(await differing('Total EUR,EUR,1200,1280', 'Total GBP,GBP,388,402')).toBeUndefined();
    expect(await differing('Total EUR,EUR,1200,1280', 'Total GBP,GBP,388,420')).toMatchObject({
      values: { year: 2025, total: 420, sum: 402, currency: 'GBP' },
      lines: [6],
    });
    expect(await differing('Total EUR,,1200,1300')).toMatchObject({
      values: { year: 2025, total: 1300, sum: 1280, currency: 'EUR' },
    });
  });

  test('a rate that is still missing changes no total', async () => {
    const { codes } = await read(lines(...TWO, 'Grand total,,1588,1682'), { money: EUROS.money });
    expect(codes).not.toContain('totalsDiffer');
  });
});

test('a total of a file in thousands is named as the file writes it', async () => {
  const { findings } = await read(lines('Customer,Revenue 2025 (k€)', 'Alder,100', 'Birch,50', 'Total,170'));
  expect(findings?.find(({ code }) => code === 'totalsDiffer')?.values).toMatchObject({ total: 170, sum: 150 });
});

test('the rows without a customer are in the total of the file', async () => {
  const { codes } = await read(
    lines('Customer,City,Revenue 2025', 'Alder,Bern,100', 'Birch,Bonn,50', '(blank),Rome,20', ',Oslo,5', 'Total,,175'),
  );
  expect(codes).not.toContain('totalsDiffer');
});
