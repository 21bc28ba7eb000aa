import * as fc from 'fast-check';
import { summarizeSales } from '../../../../src/model/imports/sales/summarizeSales';
import type { SalesFormat } from '../../../../src/model/imports/sales/SalesFormat';
import type { SalesLine } from '../../../../src/model/imports/sales/SalesLine';

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
      line: 2,
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
    ofYear: new Map(),
    orderDays: new Map(),
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

test('20,000 lines, all of one account and of many categories, add up', () => {
  const lines = Array.from({ length: 20_000 }, (_, index) => ({
    date: `1997-0${1 + (index % 9)}-11`,
    amount: '12.34',
    category: `Category ${index % 1000}`,
  }));
  const { accounts } = sales(lines);
  expect(accounts[0]?.revenue).toEqual({ 1997: 246_800 });
  expect(accounts[0]?.categories).toHaveLength(1000);
});

describe('the amount of a line without one', () => {
  const amount = (line: Partial<SalesLine>, format: Partial<SalesFormat> = {}) => {
    const { accounts, problems } = sales([{ amount: '', ...line }], format);
    return accounts[0]?.revenue[1997] ?? problems.map(({ code, field, text }) => [code, field, text]);
  };

  test.each<[Partial<SalesLine>, SalesFormat['discount'], number]>([
    [{ quantity: '3', unitPrice: '4' }, undefined, 12],
    [{ quantity: ' 3 ', unitPrice: ' 4 ' }, undefined, 12],
    [{ quantity: '3', unitPrice: '4', discount: '2' }, 'amount', 10],
    [{ quantity: '3', unitPrice: '4', discount: '-2' }, 'amount', 10],
    [{ quantity: '3', unitPrice: '4', discount: '25%' }, 'amount', 9],
    [{ quantity: '3', unitPrice: '4', discount: '25٪' }, 'amount', 9],
    [{ quantity: '3', unitPrice: '4', discount: '25' }, 'percent', 9],
    [{ quantity: '3', unitPrice: '4', discount: '25%' }, 'percent', 9],
    [{ quantity: '3', unitPrice: '4', discount: '0.25' }, 'share', 9],
    [{ quantity: '3', unitPrice: '4', discount: '' }, 'percent', 12],
    [{ quantity: '3', unitPrice: '4', discount: 'x' }, undefined, 12],
    [{ amount: '7', quantity: '3', unitPrice: '4', discount: '2' }, 'amount', 7],
  ])('of %j with discounts as %s is %d', (line, discount, expected) => {
    expect(amount(line, discount === undefined ? {} : { discount })).toBe(expected);
  });

  test.each<[Partial<SalesLine>, [string, string, string]]>([
    [{ quantity: '3' }, ['badNumber', 'amount', '']],
    [{ unitPrice: '4' }, ['badNumber', 'amount', '']],
    [{ amount: 'x', quantity: '3', unitPrice: '4' }, ['badNumber', 'amount', 'x']],
    [{ amount: ' ten ' }, ['badNumber', 'amount', 'ten']],
    [{ quantity: ' ', unitPrice: '4' }, ['badNumber', 'amount', '']],
    [{ quantity: '3', unitPrice: ' ' }, ['badNumber', 'amount', '']],
    [{ quantity: ' few ', unitPrice: '4' }, ['badNumber', 'quantity', 'few']],
    [{ quantity: '3', unitPrice: ' dear ' }, ['badNumber', 'unitPrice', 'dear']],
    [{ quantity: '3', unitPrice: 'dear' }, ['badNumber', 'unitPrice', 'dear']],
  ])('cannot be read in %j', (line, problem) => {
    expect(amount(line)).toEqual([problem]);
  });

  test('is read as its columns are', () => {
    const comma = { decimal: ',', forms: [], unit: 1 } as const;
    expect(amount({ quantity: '1.000', unitPrice: '2' }, { numbers: { quantity: comma } })).toBe(2000);
    expect(amount({ quantity: '2', unitPrice: '1.000' }, { numbers: { unitPrice: comma } })).toBe(2000);
    expect(amount({ quantity: '2', unitPrice: '5', discount: '1.000' }, { numbers: { discount: comma } })).toBe(-990);
    expect(amount({ amount: '1.000' }, { numbers: { amount: comma } })).toBe(1000);
    expect(amount({ amount: '1.000' })).toBe(1);
  });
});

describe('costs', () => {
  const costs = (...lines: Partial<SalesLine>[]) => sales(lines).accounts.map(({ cost }) => cost);

  test('are added up by year, or follow from the profit', () => {
    expect(costs({ cost: '4' }, { cost: '5', profit: '9' }, { profit: '3' }, {}, { date: '1998-01-01', cost: 'x' })).toEqual([
      { 1997: 16 },
    ]);
    expect(costs({}, { account: 'Bond', cost: '0' })).toEqual([null, { 1997: 0 }]);
  });

  test('of a credit note are taken back', () => {
    expect(costs({ amount: '100', cost: '60' }, { amount: '-50', cost: '30' }, { amount: '-10', cost: '-6' })).toEqual([
      { 1997: 24 },
    ]);
    expect(costs({ amount: '-50', profit: '-20' })).toEqual([{ 1997: -30 }]);
    expect(costs({ amount: '0', cost: '5' })).toEqual([{ 1997: 5 }]);
  });
});

test('the discount of a line is a part of its list price, whatever its sign is', () => {
  const of = (line: Partial<SalesLine>, discount: SalesFormat['discount'] = 'amount') =>
    sales([line], { discount }).accounts[0]?.discounts;
  expect(of({ amount: '90', discount: '-10' })).toEqual({ 1997: 10 });
  expect(of({ amount: '90', discount: '10٪' })).toEqual({ 1997: 10 });
  expect(of({ amount: '-90', discount: '10%' })).toEqual({ 1997: -10 });
  expect(of({ amount: '90', discount: '10%' }, 'percent')).toEqual({ 1997: 10 });
  expect(of({ amount: '90', discount: '10%' }, 'share')).toEqual({ 1997: 10 });
  expect(of({ amount: '90', discount: 'x' })).toEqual({ 1997: 0 });
  expect(of({ amount: '90', discount: '100' }, 'percent')).toBeNull();
  expect(of({ amount: '90', discount: '1.5' }, 'share')).toBeNull();
});

describe('periods', () => {
  const period = (line: Partial<SalesLine>, format: Partial<SalesFormat> = {}) => sales([{ date: '', ...line }], format);

  test.each<[Partial<SalesLine>, string, string]>([
    [{ year: '1997' }, '1997-01-01', '1997-12-31'],
    [{ date: '1997' }, '1997-01-01', '1997-12-31'],
    [{ date: 'Mar 1997' }, '1997-03-01', '1997-03-31'],
    [{ year: '1997', quarter: 'Q2' }, '1997-04-01', '1997-06-30'],
    [{ year: '1997', month: '5' }, '1997-05-01', '1997-05-31'],
    [{ date: ' 1997 ', year: '1998' }, '1997-01-01', '1997-12-31'],
    [{ date: '15', year: '1997', month: '5' }, '1997-05-15', '1997-05-15'],
    [{ date: '۱۵', year: '1997', month: 'May' }, '1997-05-15', '1997-05-15'],
    [{ date: '31', year: '1376', month: 'شهریور' }, '1997-09-22', '1997-09-22'],
  ])('%j is from %s to %s', (line, firstDate, lastDate) => {
    expect(period(line)).toMatchObject({ firstDate, lastDate, problems: [], counted: 1 });
  });

  test.each<[Partial<SalesLine>, string, string, string]>([
    [{ year: '' }, 'badDate', 'date', ''],
    [{ year: 'soon' }, 'badDate', 'year', 'soon'],
    [{ year: '1997', quarter: 'Q7' }, 'badDate', 'year', '1997 Q7'],
    [{ year: '1997', month: '13' }, 'badDate', 'year', '1997/13'],
    [{ date: '31', year: '1997', month: '6' }, 'badDate', 'year', '31'],
    [{ date: '0', year: '1997', month: '6' }, 'badDate', 'year', '0'],
    [{ date: 'soon', year: '1997' }, 'badDate', 'year', 'soon'],
    [{ date: '1997-13-01' }, 'badDate', 'date', '1997-13-01'],
    [{ date: '13.13.1997' }, 'badDate', 'date', '13.13.1997'],
    [{ year: '1969' }, 'badDate', 'year', '1969'],
    [{ date: '1969' }, 'badDate', 'date', '1969'],
    [{ year: '1999' }, 'futureDate', 'year', '1999'],
    [{ date: '1999' }, 'futureDate', 'date', '1999'],
    [{ date: ' 1999-01-01 ' }, 'futureDate', 'date', '1999-01-01'],
    [{ date: '1969-12-31' }, 'badDate', 'date', '1969-12-31'],
  ])('%j cannot be used: %s', (line, code, field, text) => {
    expect(period(line, { notAfter: '1998-06-30' })).toMatchObject({ accounts: [], problems: [{ line: 2, code, field, text }] });
  });

  test('of today begin and end in time, and the first day of all counts', () => {
    expect(period({ date: '1970-01-01' }).counted).toBe(1);
    expect(period({ year: '1970' }).counted).toBe(1);
    expect(period({ date: '1998-06-30' }, { notAfter: '1998-06-30' }).counted).toBe(1);
    expect(period({ date: '1998-07-01' }, { notAfter: '1998-06-30' }).counted).toBe(0);
    const june = { date: 'Jun 1998' };
    expect(period(june, { notAfter: '1998-06-01' })).toMatchObject({ lastDate: '1998-06-01', counted: 1 });
    expect(period(june, { notAfter: '1998-05-31' })).toMatchObject({ problems: [{ code: 'futureDate' }] });
  });

  test('that are not over have no equal a year ago', () => {
    const lines = [{ date: 'Jan 1997' }, { date: 'Jun 1998' }];
    expect(sales(lines, { notAfter: '1998-06-15' }).days).toMatchObject({ salesUntil: '1998-06-15', before: null });
    expect(sales(lines, { notAfter: '1998-06-30' }).days).toMatchObject({ before: { from: '1997-01-01', until: '1997-06-30' } });
    expect(sales(lines).days?.before).not.toBeNull();
  });

  test('are neither orders nor days', () => {
    const { accounts } = sales([{ date: 'Jan 1997' }, { date: 'Feb 1997', amount: '5' }]);
    expect(accounts[0]).toMatchObject({ revenue: { 1997: 15 }, orders: {}, lines: {}, compared: { ordersToDate: null } });
  });

  test('of quarters are counted, and are those of the fiscal year where they have to be', () => {
    const lines = [{ date: 'Q1 1997' }, { date: 'Mar 1997' }, { year: '1997', quarter: '2', date: '' }];
    expect(sales(lines).quarters).toBe(2);
    const years = { calendar: 'gregorian', firstMonth: 4 } as const;
    const from = (format: Partial<SalesFormat>) => sales([{ date: 'Q1 1997' }], format).firstDate;
    expect([from({ years }), from({ years, quarters: 'fiscal' })]).toEqual(['1997-01-01', '1996-04-01']);
    expect(from({ years: { ...years, firstMonth: 2 } })).toBe('1996-02-01');
  });

  test('named by two years are listed, and the user chooses one of the two', () => {
    const lines = [{ date: 'FY97/98' }, { date: '1997' }, { date: '', year: '1996/97' }];
    expect(sales(lines)).toMatchObject({
      lastDate: '1998-12-31',
      twoYears: { lines: [2, 4], example: { written: 'FY97/98', year: 1998 } },
    });
    expect(sales(lines, { named: 'begin' })).toMatchObject({ lastDate: '1997-12-31', twoYears: { example: { year: 1997 } } });
    expect(sales(lines.slice(2)).twoYears.example).toEqual({ written: '1996/97', year: 1997 });
  });
});

describe('days and periods of another calendar', () => {
  const lines = [
    { date: '1997-03-01' },
    { date: '۱۳۷۶/۰۵/۰۱' },
    { date: '۱۳۷۶/۰۵/۰۲' },
    { date: '۱۳۷۶' },
    { date: '', year: '۱۳۷۶', month: 'مهر' },
  ];

  test('are listed, and days count while periods do not', () => {
    const { others, counted, problems } = sales(lines);
    expect(others).toEqual({
      days: { lines: [3, 4], example: { written: '۱۳۷۶/۰۵/۰۱', year: 1997 } },
      periods: { lines: [5, 6], example: { written: '۱۳۷۶', year: 1997 } },
    });
    expect([counted, problems]).toEqual([3, []]);
    expect(sales([{ date: '', year: '۱۳۷۶' }]).others.periods.example).toEqual({ written: '۱۳۷۶', year: 1997 });
    expect(sales(lines.slice(4)).others.periods.example).toEqual({ written: '۱۳۷۶ مهر', year: 1997 });
    expect(sales([{ date: '', year: '1376', month: '7' }]).others.periods.example).toEqual({ written: '1376/7', year: 1997 });
  });

  test.each([
    [{ countOtherDays: false }, 1],
    [{ countOtherPeriods: true }, 5],
    [{ countOtherDays: false, countOtherPeriods: true }, 3],
  ])('count as the user decides: %j', (format, counted) => {
    expect(sales(lines, format).counted).toBe(counted);
    expect(sales(lines, format).others.days.lines).toEqual([3, 4]);
  });
});

describe('rules', () => {
  const rules = (changes: Partial<NonNullable<SalesFormat['rules']>>) => ({
    rules: {
      factorOf: () => 1,
      customerOf: ({ account }: SalesLine) => ({ name: account, crmId: '' }),
      isCredit: () => false,
      ...changes,
    },
  });

  test('multiply a line, and its cost and discount with it', () => {
    const { accounts } = sales([{ amount: '5', cost: '3', discount: '1' }], rules({ factorOf: () => 1000 }));
    expect(accounts[0]).toMatchObject({ revenue: { 1997: 5000 }, cost: { 1997: 3000 }, discounts: { 1997: 1000 } });
  });

  test('leave a line out without a word', () => {
    expect(sales([{ amount: 'x' }, {}], rules({ factorOf: () => 0 }))).toMatchObject({ accounts: [], problems: [] });
    expect(sales([{ date: 'x' }, {}], rules({ customerOf: () => null }))).toMatchObject({ accounts: [], problems: [] });
  });

  test('take off what is positive in a credit note', () => {
    const { accounts } = sales(
      [
        { amount: '5', cost: '3' },
        { amount: '-7', cost: '4' },
      ],
      rules({ isCredit: () => true }),
    );
    expect(accounts[0]).toMatchObject({ revenue: { 1997: -12 }, cost: { 1997: -7 } });
  });

  test('name the customer', () => {
    const { accounts } = sales([{}, { account: 'Other' }], rules({ customerOf: () => ({ name: 'Alder', crmId: '7' }) }));
    expect(accounts.map(({ name, crmId }) => [name, crmId])).toEqual([['Alder', '7']]);
    expect(sales([{ account: ' Acme ' }], rules({ customerOf: () => ({ name: '', crmId: '' }) })).problems).toEqual([
      { line: 2, code: 'nameMissing', field: 'account', text: 'Acme' },
    ]);
  });
});

test('a line is blank only if it has no account, id, day and amount', () => {
  const blank = { account: ' ', crmId: ' ', date: ' ', amount: ' ' };
  expect(sales([blank]).problems).toEqual([]);
  for (const field of ['crmId', 'date', 'amount', 'account'])
    expect(sales([{ ...blank, [field]: '1' }]).problems).toHaveLength(1);
});

test('accounts are in the order of their first line, with and without ids', () => {
  const { accounts } = sales([
    { account: 'Bond' },
    { account: 'Acme', crmId: 'A1' },
    { account: 'Corax' },
    { account: 'bond', crmId: 'B2', category: 'x', owner: ' Zoe ' },
    { account: 'Acme', amount: '3' },
    { account: 'Acme', crmId: 'A7' },
  ]);
  expect(accounts.map(({ name, crmId, revenue, owner }) => [name, crmId, revenue[1997], owner])).toEqual([
    ['bond', 'B2', 20, 'Zoe'],
    ['Acme', 'A1', 13, null],
    ['Corax', null, 10, null],
    ['Acme', 'A7', 10, null],
  ]);
});

test('the name of the latest line counts, with the half-spaces of others; a line without a name has none to give', () => {
  const nameOf = (...lines: Partial<SalesLine>[]) => sales(lines.map((line) => ({ crmId: 'A1', ...line }))).accounts[0]?.name;
  expect(nameOf({ account: 'New', date: '1998-01-01' }, { account: 'Old' })).toBe('New');
  expect(nameOf({ account: 'Old' }, { account: 'New' })).toBe('New');
  expect(nameOf({ account: 'Old' }, { account: '', date: '1998-01-01' })).toBe('Old');
  expect(nameOf({ account: 'نی‌ریز' }, { account: 'نی ریز', date: '1998-01-01' })).toBe('نی‌ریز');
});

test('documents are counted by year, and so are the lines of orders', () => {
  const { accounts } = sales([
    { orderId: '7' },
    { orderId: ' 7 ' },
    { orderId: '8', amount: '-1' },
    { orderId: '9', date: '1998-01-01' },
    { orderId: '', date: '1998-01-01' },
    { orderId: '', date: '1998-01-01' },
  ]);
  expect(accounts[0]).toMatchObject({ lines: { 1997: 2, 1998: 3 }, orders: { 1997: 1, 1998: 2 } });
});

test('categories are compared like the account', () => {
  const { accounts } = sales([
    { date: '1996-01-01', category: 'Dairy', amount: '5' },
    { date: '1997-01-05', category: 'Dairy', amount: '6' },
    { date: '1997-01-06', category: 'Seafood', amount: '7' },
  ]);
  expect(
    accounts[0]?.categories.map(({ category, compared }) => [category, compared.revenueSameDays, compared.ordersToDate]),
  ).toEqual([
    ['Dairy', 5, 1],
    ['Seafood', 0, 1],
  ]);
});
