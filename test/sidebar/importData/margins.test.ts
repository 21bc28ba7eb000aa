import { JALALI, lines, read } from './readLikePanel';

const costsOf = async (...rows: Parameters<typeof read>) =>
  Object.fromEntries(
    (await read(...rows)).rows.map(({ account, values }) => [account, [values['cost2'] ?? null, values['cost3'] ?? null]]),
  );

test.each([
  ['Margin %', '21,8 %', '33'],
  ['Margin', '21.8%', '33%'],
  ['Margin', '21.8', '33'],
  ['Gross margin (%)', '0.218', '0.33'],
  ['Profit %', '21.8', '33%'],
  ['حاشیه سود ٪', '۲۱٫۸', '۳۳٪'],
  ['درصد حاشیه سود', '21.8', '۳۳'],
  ['حاشیه سود', '۲۱٫۸٪', '٣٣٪'],
])('a margin gives the cost of each full year: %s', async (header, one, other) => {
  const file = lines(
    `Customer;${header};Revenue 2024;Revenue 2025`,
    `Alder;${one};200000;200000`,
    `Birch;${other};1000;`,
    'Cedar;;500;600',
  );
  expect(await costsOf(file)).toEqual({ Alder: [156400, 156400], Birch: [670, null], Cedar: [null, null] });
  const { findings } = await read(file);
  expect(findings?.find(({ code }) => code === 'costsByMargin')?.values).toEqual({ customers: 2, column: header });
});

test('a margin of a year is of that year alone, and a cost in the file counts before it', async () => {
  const file = lines('Customer,Revenue 2024,Revenue 2025,Margin % 2025,Cost 2024', 'Alder,200,200,25%,60');
  expect(await costsOf(file)).toEqual({ Alder: [60, 150] });
  const both = lines('Customer,Revenue 2024,Revenue 2025,Margin % 2024,Margin % 2025', 'Alder,200,200,10%,25%');
  expect(await costsOf(both)).toEqual({ Alder: [180, 150] });
});

test('a margin in money is not a percentage, and gives no cost', async () => {
  expect(await costsOf(lines('Customer,Revenue 2025,Margin', 'Alder,200000,45000', 'Birch,90,20'))).toEqual({
    Alder: [null, null],
    Birch: [null, null],
  });
});

test('a loss is a cost above revenue; a margin above 100% is named', async () => {
  const { rows, problems } = await read(lines('Customer,Revenue 2025,Margin %', 'Alder,100,-20%', 'Birch,50,250%'));
  expect(rows.map(({ values }) => values['cost3'])).toEqual([120, undefined]);
  expect(problems).toMatchObject([{ code: 'badNumber', values: { row: 3, column: 'Margin %' } }]);
});

test('costs by a margin are in the currency of their revenue', async () => {
  const file = lines('Customer,Curr.,Revenue 2025,Margin %', 'Alder,EUR,100,10%', 'Vallmoor,GBP,100,20%');
  const { rows } = await read(file, { money: { currency: 'EUR', unit: 1 }, answers: { 'currencies:GBP': '1.15' } });
  expect(rows.map(({ values }) => values['cost3'])).toEqual([90, 92]);
  const inHeader = lines('Customer,Revenue 2025 (USD),Margin %', 'Alder,100,10%');
  const { rows: converted } = await read(inHeader, { money: { currency: 'EUR', unit: 1 }, answers: { 'currencies:USD': '0.9' } });
  expect(converted[0]?.values).toMatchObject({ revenue3: 90, cost3: 81 });
});

test('the rows of a customer that add up have the costs of both', async () => {
  const { rows } = await read(lines('Customer,Revenue 2025,Margin %', 'Alder Ltd,100,10%', 'ALDER LIMITED,300,30%'));
  expect(rows.map(({ values }) => [values['revenue3'], values['cost3']])).toEqual([[400, 300]]);
});

test('a Persian file with its margins in three ways gives the costs of all', async () => {
  const file = lines('نام مشتری,فروش ۱۴۰۴,حاشیه سود ٪', 'ماهان,۱۰۰۰۰۰,۱۸٪', 'سبلان,۲۰۰۰۰۰,12%', 'بهارنوش,۱۰۰۰۰۰,٩٫٥');
  const { rows } = await read(file, { inYears: JALALI });
  expect(rows.map(({ values }) => values['cost3'])).toEqual([82000, 176000, 90500]);
});

test('tables of two years side by side have one customer each, and its costs are counted once', async () => {
  const file = lines(
    ',2024,,,,2025,,',
    'Customer,Sales,Margin %,,Customer,Sales,Margin %,Remark',
    'Alder,400,20%,,Birch,300,10%,call!',
    'Birch,260,25%,,Alder,400,50%,',
    'Total,660,,,Total,700,,',
  );
  const { rows, findings } = await read(file);
  expect(
    rows.map(({ account, values }) => [account, values['revenue2'], values['cost2'], values['revenue3'], values['cost3']]),
  ).toEqual([
    ['Alder', 400, 320, 400, 200],
    ['Birch', 260, 195, 300, 270],
  ]);
  const valuesOf = (code: string) => findings?.find((finding) => finding.code === code)?.values;
  expect(valuesOf('costsByMargin')).toEqual({ customers: 2, column: 'Margin % 2024 · Margin % 2025' });
  expect(valuesOf('leftOutRows')).toMatchObject({ rows: 1 });
});
