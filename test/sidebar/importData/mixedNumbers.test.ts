import { lines, read } from './readLikePanel';

const THREE_YEARS = lines(
  'Customer;Revenue 2024;Revenue 2025;Revenue 2026 YTD',
  'Brightwater;£412,000;£455,300;£430,100',
  'Delta Rail;£340k;£362k;£350,250',
  'Castle;£1,200;(£1,200);£2,150',
  'Möller;€120.000,00;€128.400,75;€131.250,50',
);
const IN_POUNDS = { currency: 'GBP', unit: 1 };

test('one amount with a decimal comma does not make a year a thousand times smaller', async () => {
  const { customers, codes, findings } = await read(THREE_YEARS, { money: IN_POUNDS, answers: { 'currencies:EUR': '0.8' } });
  expect(customers).toEqual({
    Brightwater: { 2024: 412_000, 2025: 455_300, 2026: 430_100 },
    'Delta Rail': { 2024: 340_000, 2025: 362_000, 2026: 350_250 },
    Castle: { 2024: 1200, 2025: -1200, 2026: 2150 },
    Möller: { 2024: 96_000, 2025: 102_720.6, 2026: 105_000.4 },
  });
  expect(codes).toEqual(['numberForms', 'currencies']);
  const asked = findings?.find(({ code }) => code === 'numberForms');
  expect(asked?.questions).toMatchObject([
    {
      key: 'Revenue 2024 · Revenue 2025 · Revenue 2026 YTD: £412,000',
      answer: 'thousands',
      amounts: { thousands: 412_000, decimals: 412 },
    },
  ]);
});

test('the several currencies are named whatever is chosen', async () => {
  const answers = { 'numberForms:Revenue 2024 · Revenue 2025 · Revenue 2026 YTD: £412,000': 'decimals' };
  const { customers, codes } = await read(THREE_YEARS, { money: IN_POUNDS, answers });
  expect(customers['Brightwater']).toEqual({ 2024: 412, 2025: 455.3, 2026: 430.1 });
  expect(codes).toEqual(['numberForms', 'currencies']);
});

test('a figure that cannot be read still names its currency', async () => {
  const { codes, problems } = await read(lines('Customer;Revenue 2025', 'Alder;£100', 'Birch;€ about 200'), { money: IN_POUNDS });
  expect(codes).toEqual(['currencies']);
  expect(problems).toMatchObject([{ code: 'badNumber' }]);
});

test('amounts of sales lines in two formats are read each in its own', async () => {
  const { customers, codes } = await read(
    lines(
      'Customer;Invoice;Date;Amount',
      'Alder;1;2025-01-05;1.250,50',
      'Alder;2;2025-02-05;1,300',
      'Birch;3;2025-02-05;2,100.25',
    ),
  );
  expect(customers).toEqual({ Alder: { 2025: 2550.5 }, Birch: { 2025: 2100.25 } });
  expect(codes).toEqual(['numberForms']);
});

test('units in words are read, in a column that has a unit too', async () => {
  const file = lines('Kunde;Umsatz 2025 (T€)', 'Alder;340', 'Birch;1,2 Mio.', 'Cedar;900');
  expect((await read(file)).customers).toEqual({
    Alder: { 2025: 340_000 },
    Birch: { 2025: 1_200_000 },
    Cedar: { 2025: 900_000 },
  });
  const rials = lines('مشتری,فروش ۱۴۰۴', 'فولاد کاوه,۹۶٫۴ میلیون ریال', 'پارس,۱۲ میلیارد ریال');
  expect((await read(rials, { inYears: { calendar: 'jalali', firstMonth: 1 } })).customers).toEqual({
    'فولاد کاوه': { 1404: 96_400_000 },
    پارس: { 1404: 12_000_000_000 },
  });
});

test('years in different units are counted in units of their own', async () => {
  const file = lines('Kunde;Umsatz 2024 (T€);Umsatz 2025', 'Alder;1.250,5;1.310.400', 'Birch;85;1,2 Mio.');
  const { customers, codes } = await read(file);
  expect(customers).toEqual({ Alder: { 2024: 1_250_500, 2025: 1_310_400 }, Birch: { 2024: 85_000, 2025: 1_200_000 } });
  expect(codes).toEqual(['mixedUnits']);
  expect((await read(file, { answers: { 'mixedUnits:': 'plain' } })).customers['Birch']).toEqual({ 2024: 85, 2025: 1_200_000 });
});

test('two currencies in one row are not mixed up', async () => {
  const file = lines('Customer,Revenue 2024,Revenue 2025', 'Alder,£100,€120', 'Birch,£5,£6');
  const asked = await read(file, { money: IN_POUNDS });
  expect(asked).toMatchObject({ customers: { Alder: { 2024: 100 }, Birch: { 2024: 5, 2025: 6 } }, codes: ['currencies'] });
  const rated = await read(file, { money: IN_POUNDS, answers: { 'currencies:EUR': '0.8' } });
  expect(rated.customers['Alder']).toEqual({ 2024: 100, 2025: 96 });
});

test.each([
  ['Kunde;2024;2025', 'Alder;412,5;430,1', 'in Tsd. €'],
  ['All figures in thousands', 'Customer;2024;2025', 'Alder;412.5;430.1'],
  ['Kunde;2024;2025', 'Alder;412,5;0,4301 Mio.', 'Alle Angaben in TEUR'],
])('a title or a footnote with a unit is the unit of all amounts', async (...rows) => {
  const { customers, codes } = await read(lines(...rows));
  expect(customers).toEqual({ Alder: { 2024: 412_500, 2025: 430_100 } });
  expect(codes).toContain('unit');
});

test('a unit below the table is that of its sales lines too, but not where a header names one', async () => {
  const sales = lines('Customer;Invoice;Date;Amount', 'Alder;1;2025-01-05;1.5', 'Amounts in thousands');
  expect(await read(sales)).toMatchObject({ customers: { Alder: { 2025: 1500 } } });
  const named = lines('Customer;2024 (k€);2025 (k€)', 'Alder;1;2', 'figures in millions elsewhere');
  expect((await read(named)).customers).toEqual({ Alder: { 2024: 1000, 2025: 2000 } });
});

test('Close’s values are in cents as sales too', async () => {
  const close = lines('lead_name,status_type,value,value_period,date_won', 'Alder,won,50000,one_time,2025-01-05');
  expect(await read(close, { kind: 'salesLines' })).toMatchObject({ customers: { Alder: { 2025: 500 } }, codes: ['cents'] });
});
