import * as fc from 'fast-check';
import { summarizeSales, type SalesFormat, type SalesLine } from '../../../src/model/imports/summarizeSales';

const FORMAT: SalesFormat = { order: 'dmy' };
const sales = (lines: Partial<SalesLine>[], format: Partial<SalesFormat> = {}) =>
  summarizeSales(
    lines.map((line, index) => ({ line: index + 2, date: '1997-03-01', account: 'Acme', amount: '10', ...line })),
    { ...FORMAT, ...format },
  );

test('lines add up to an account’s revenue per year, orders and days', () => {
  const { accounts } = sales([
    { date: '1997-05-06', amount: '100.10', orderId: '7' },
    { date: '1996-12-30', amount: '50', orderId: '3' },
    { date: '1997-05-06', amount: '0.20', orderId: '7' },
  ]);
  expect(accounts).toEqual([
    {
      name: 'Acme',
      crmId: null,
      owner: null,
      revenue: { 1996: 50, 1997: 100.3 },
      cost: null,
      discounts: null,
      lines: { 1996: 1, 1997: 2 },
      orders: { 1996: 1, 1997: 1 },
      compared: {
        revenueSameDays: null,
        ordersToDate: 1,
        ordersSameDays: null,
        firstOrder: '1996-12-30',
        lastOrder: '1997-05-06',
        usualInterval: null,
        longestGap: 127,
      },
      categories: [],
    },
  ]);
});

describe('discounts', () => {
  const discounts = (lines: Partial<SalesLine>[], format: Partial<SalesFormat> = {}) =>
    sales(lines, format).accounts.map((account) => account.discounts);

  test('are added up by year, as amounts or as parts of the list price', () => {
    expect(discounts([{ discount: '2.50' }, { discount: '1' }, { date: '1998-01-05' }])).toEqual([{ 1997: 3.5 }]);
    // 90 is what is left of 100.
    expect(discounts([{ amount: '90', discount: '10%' }])).toEqual([{ 1997: 10 }]);
    expect(discounts([{ amount: '90', discount: '10' }], { discount: 'percent' })).toEqual([{ 1997: 10 }]);
    expect(discounts([{ amount: '75', discount: '0.25' }], { discount: 'share' })).toEqual([{ 1997: 25 }]);
    expect(discounts([{ amount: '', quantity: '2', unitPrice: '50', discount: '20' }], { discount: 'percent' })).toEqual([
      { 1997: 20 },
    ]);
  });

  test('of a credit note are taken back', () => {
    expect(
      discounts([
        { amount: '90', discount: '10' },
        { amount: '-45', discount: '5' },
      ]),
    ).toEqual([{ 1997: 5 }]);
  });

  test('are unknown if no line of the file has one, and 0 for an account without one', () => {
    expect(discounts([{}, { account: 'Bond' }])).toEqual([null, null]);
    expect(discounts([{ discount: '1' }, { account: 'Bond' }])).toEqual([{ 1997: 1 }, {}]);
  });

  test('of everything have no list price', () => {
    expect(discounts([{ amount: '0', discount: '100%' }, { discount: '1' }])).toEqual([{ 1997: 1 }]);
  });
});

test('names that differ only in spelling are one account, named as in the latest line', () => {
  const { accounts } = sales([{ account: 'ACME ' }, { account: 'Acme', date: '1998-01-01' }, { account: 'Bond' }]);
  expect(accounts.map(({ name }) => name)).toEqual(['Acme', 'Bond']);
});

test('the CRM id takes precedence over the name', () => {
  const { accounts } = sales([
    { account: 'Acme', crmId: 'A1' },
    { account: 'Acme', crmId: 'B2', amount: '7' },
    { account: 'Acme Ltd', crmId: 'A1', date: '1997-04-01' },
    { account: '', crmId: 'A1' },
  ]);
  expect(accounts.map(({ name, crmId, revenue }) => [name, crmId, revenue[1997]])).toEqual([
    ['Acme Ltd', 'A1', 30],
    ['Acme', 'B2', 7],
  ]);
});

test('a line without an id joins the account of its name, wherever it is', () => {
  const { accounts } = sales([{ account: 'Acme' }, { account: 'Acme', crmId: 'A1' }]);
  expect(accounts).toHaveLength(1);
  expect(accounts[0]).toMatchObject({ crmId: 'A1', revenue: { 1997: 20 } });
});

test('an account with only an id is named after it', () => {
  expect(sales([{ account: ' ', crmId: 'A1' }]).accounts[0]).toMatchObject({ name: 'A1', crmId: 'A1' });
});

test('the owner is taken from the latest line with one; on the same day, the lower line counts', () => {
  const { accounts } = sales([
    { owner: 'Nancy', date: '1997-02-01' },
    { owner: 'Janet', date: '1998-02-01' },
    { owner: 'Laura', date: '1998-02-01' },
    { owner: '', date: '1998-03-01' },
  ]);
  expect(accounts[0]?.owner).toBe('Laura');
});

test('without order numbers each day counts as an order', () => {
  expect(sales([{}, {}, { date: '1997-03-02' }]).accounts[0]?.orders).toEqual({ 1997: 2 });
});

test('categories have their revenue per year; lines without a category are left out', () => {
  const { accounts } = sales([
    { category: 'Dairy', amount: '5' },
    { category: ' Dairy', amount: '6', date: '1998-01-01' },
    { category: 'Seafood', amount: '7' },
    { amount: '8' },
  ]);
  expect(accounts[0]?.categories).toMatchObject([
    { category: 'Dairy', revenue: { 1997: 5, 1998: 6 } },
    { category: 'Seafood', revenue: { 1997: 7 } },
  ]);
});

test('credit notes reduce revenue', () => {
  expect(sales([{ amount: '100' }, { amount: '(30.50)' }]).accounts[0]?.revenue).toEqual({ 1997: 69.5 });
});

test('the lines show which years are full', () => {
  const { firstDate, lastDate, years } = sales([{ date: '6/5/1998' }, { date: '4/7/1996' }, { date: '1/3/1997' }]);
  expect([firstDate, lastDate]).toEqual(['1996-07-04', '1998-05-06']);
  expect(years).toEqual({ full: [1997], toDate: 1998, part: 1996 });
});

test('years can be Jalali', () => {
  const { accounts, years } = sales([{ date: '1401/01/20' }, { date: '1402/06/01', amount: '۱٬۰۰۰' }, { date: '1402/12/28' }], {
    years: { calendar: 'jalali', firstMonth: 1 },
  });
  expect(accounts[0]?.revenue).toEqual({ 1401: 10, 1402: 1010 });
  expect(years).toEqual({ full: [1401, 1402], toDate: null, part: null });
});

test('an unusable line is reported with its content, and the others count', () => {
  const { accounts, problems } = sales([
    { account: ' ' },
    { date: '31/2/1997' },
    { date: '' },
    { amount: 'ten' },
    { amount: '' },
    { amount: '5' },
  ]);
  expect(accounts).toHaveLength(1);
  expect(accounts[0]?.revenue).toEqual({ 1997: 5 });
  expect(problems).toEqual([
    { line: 2, code: 'nameMissing', field: 'account', text: '' },
    { line: 3, code: 'badDate', field: 'date', text: '31/2/1997' },
    { line: 4, code: 'badDate', field: 'date', text: '' },
    { line: 5, code: 'badNumber', field: 'amount', text: 'ten' },
    { line: 6, code: 'badNumber', field: 'amount', text: '' },
  ]);
});

test('a blank line is skipped', () => {
  expect(sales([{ account: '', date: ' ', amount: '' }])).toMatchObject({ accounts: [], problems: [] });
});

test('future days and obvious typing errors are reported: they would make incomplete years look full', () => {
  const { problems, years } = sales([{ date: '1997-01-05' }, { date: '2097-01-05' }, { date: '1900-01-01' }], {
    notAfter: '1998-12-31',
  });
  expect(problems.map(({ line, code }) => [line, code])).toEqual([
    [3, 'futureDate'],
    [4, 'badDate'],
  ]);
  expect(years).toEqual({ full: [], toDate: 1997, part: null });
});

test('no lines give no accounts and no years', () => {
  expect(sales([])).toEqual({
    accounts: [],
    firstDate: null,
    lastDate: null,
    years: { full: [], toDate: null, part: null },
    days: null,
    counted: 0,
    problems: [],
    others: { days: { lines: [], example: null }, periods: { lines: [], example: null } },
    quarters: 0,
    twoYears: { lines: [], example: null },
  });
});

test('the order of the lines does not change the sums, and no cent is lost', () => {
  const line = fc.record({
    account: fc.constantFrom('Acme', 'Bond', 'Corax'),
    date: fc.constantFrom('1996-05-05', '1997-05-05', '1998-05-05'),
    cents: fc.integer({ min: -100_000, max: 10_000_000 }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 80 }), (lines) => {
      const texts = lines.map(({ account, date, cents }) => ({ account, date, amount: (cents / 100).toFixed(2) }));
      const sums = (list: typeof texts) => Object.fromEntries(sales(list).accounts.map(({ name, revenue }) => [name, revenue]));
      expect(sums([...texts].reverse())).toEqual(sums(texts));
      const total = Object.values(sums(texts))
        .flatMap((revenue) => Object.values(revenue))
        .reduce((sum, value) => sum + Math.round(value * 100), 0);
      expect(total).toBe(lines.reduce((sum, { cents }) => sum + cents, 0));
    }),
    { seed: 61 },
  );
});

test('100,000 lines, all of one account and of many categories, add up', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => ({
    date: `1997-0${1 + (index % 9)}-11`,
    amount: '12.34',
    category: `Category ${index % 5000}`,
  }));
  const { accounts } = sales(lines);
  expect(accounts[0]?.revenue).toEqual({ 1997: 1_234_000 });
  expect(accounts[0]?.categories).toHaveLength(5000);
});
