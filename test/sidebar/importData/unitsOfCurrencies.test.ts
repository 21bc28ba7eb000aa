// A column of currencies, or a currency beside an amount, that has a unit in it: the currency is without it, and the figures are multiplied once.
import { lines, read, readDeals } from './readLikePanel';

const sales = (currency: string, header = 'Amount') =>
  lines(`Customer;Date;${header};Currency`, `Alder;2025-01-05;12.5;${currency}`, `Birch;2025-01-06;30;${currency}`);

test.each([
  ['TEUR', 'EUR', 1000],
  ['kEUR', 'EUR', 1000],
  ['T€', 'EUR', 1000],
  ['Tsd. EUR', 'EUR', 1000],
  ['EUR thousand', 'EUR', 1000],
  ['thousand AED', 'AED', 1000],
  ['KUSD', 'USD', 1000],
  ['TCAD', 'CAD', 1000],
  ['MEUR', 'EUR', 1e6],
  ['Mio. CHF', 'CHF', 1e6],
  ['هزار تومان', 'IRT', 1000],
  ['میلیون ریال', 'IRR', 1e6],
  ['EUR', 'EUR', 1],
  ['TRY', 'TRY', 1],
  ['KRW', 'KRW', 1],
  ['BTC', 'BTC', 1],
])('amounts of the currency “%s” are %s, times %d', async (written, currency, unit) => {
  expect(await read(sales(written))).toMatchObject({
    currency,
    customers: { Alder: { 2025: 12.5 * unit }, Birch: { 2025: 30 * unit } },
    codes: unit === 1 ? [] : ['unit'],
  });
});

test.each([
  ['a title says it too', `Werte in TEUR\n\n${sales('TEUR')}`],
  ['the header says it too', sales('TEUR', 'Amount TEUR')],
  ['the header alone says it', sales('EUR', 'Amount TEUR')],
])('the figures are multiplied once where %s', async (_, file) => {
  expect(await read(file)).toMatchObject({ currency: 'EUR', customers: { Alder: { 2025: 12_500 } } });
});

test('rows in thousands beside others are converted by their own unit, at a rate that is known', async () => {
  const { customers, currency, isRefused, findings } = await read(
    lines('Customer;Date;Amount;Currency', ...[1, 2, 3].map(() => 'Alder;2025-01-05;2;TEUR'), 'Birch;2025-01-06;30;EUR'),
    { answers: { 'duplicateLines:': 'each' } },
  );
  expect({ customers, currency, isRefused }).toEqual({
    customers: { Alder: { 2025: 6000 }, Birch: { 2025: 30 } },
    currency: 'EUR',
    isRefused: false,
  });
  expect(findings.find(({ code }) => code === 'currencies')?.questions).toMatchObject([
    { key: 'TEUR', options: ['leaveOut', '1000'], answer: '1000' },
    { key: 'EUR', options: ['main', 'leaveOut'], answer: 'main' },
  ]);
});

test('a workbook in thousands of euros takes such a file as it is, and its next file in euros divided', async () => {
  const money = { currency: 'EUR', unit: 1000 };
  expect((await read(sales('TEUR'), { money })).customers).toMatchObject({ Alder: { 2025: 12.5 } });
  expect((await read(sales('EUR'), { money })).customers).toMatchObject({ Alder: { 2025: 0.0125 } });
});

test('tomans in thousands are converted into the rials of the workbook', async () => {
  const { customers } = await read(sales('هزار تومان'), { money: { currency: 'IRR', unit: 1 } });
  expect(customers['Alder']).toEqual({ 2025: 125_000 });
});

test.each(['12.5 TEUR', '12.5 k€', '12.5 EUR thousand', '12.5 Tsd. EUR'])(
  'an amount written as %s has its unit',
  async (cell) => {
    const file = lines('Customer;Date;Amount', `Alder;2025-01-05;${cell}`, 'Birch;2025-01-06;EUR 30');
    expect(await read(file)).toMatchObject({ currency: 'EUR', customers: { Alder: { 2025: 12_500 }, Birch: { 2025: 30 } } });
  },
);

test('customers with figures of years have the currency without its unit', async () => {
  const file = lines('Customer;Currency;Revenue 2024;Revenue 2025', 'Alder;TEUR;10;12', 'Birch;TEUR;20;22');
  const expected = { currency: 'EUR', customers: { Alder: { 2024: 10_000, 2025: 12_000 } }, isRefused: false };
  expect(await read(file)).toMatchObject(expected);
  expect(await read(`All figures in thousands\n\n${file}`)).toMatchObject(expected);
});

test('deals have it too', async () => {
  const file = lines('Deal;Customer;Stage;Amount;Currency;Close date', 'Pumps;Alder;Won;12.5;TEUR;2025-01-05');
  const { deals, currency } = await readDeals(file);
  expect({ currency, amounts: deals.map(({ values }) => values['amount']) }).toEqual({ currency: 'EUR', amounts: [12_500] });
});
