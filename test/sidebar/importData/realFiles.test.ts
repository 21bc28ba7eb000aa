// Files as CRMs and accounting programs write them, read like the panel reads them, up to the rows that are sent to the workbook.
import { GREGORIAN_YEARS } from '../../../src/model/calendar/FiscalYears';
import { FROM_APRIL, JALALI, lines, read, readDeals } from './readLikePanel';

describe('deals', () => {
  const report = lines(
    'Account Name,Stage,Amount,Close Date',
    'Alder,Closed Won,12000,2024-02-03',
    'Alder,Closed Lost,50000,2025-02-03',
    'Birch,Closed Won,3000,2025-12-22',
    'Birch,Negotiation/Review,900,2027-01-22',
  );

  test('go to Opportunities as won, lost or open, and are not revenue', async () => {
    const { deals, problems } = await readDeals(report);
    expect(problems).toEqual([]);
    expect(deals.map(({ account, values }) => [account, values])).toEqual([
      ['Alder', { stage: 'won', amount: 12000, closedOn: '2024-02-03' }],
      ['Alder', { stage: 'lost', amount: 50000, closedOn: '2025-02-03' }],
      ['Birch', { stage: 'won', amount: 3000, closedOn: '2025-12-22' }],
      ['Birch', { stage: 'negotiating', amount: 900, expectedClose: '2027-01-22' }],
    ]);
  });

  test('are named by their own name, their product or their day, and never twice at one account', async () => {
    const named = await readDeals(
      lines('Deal Name,Company,Deal Stage,Amount', 'Racks,Alder,won,1', 'Racks,Alder,lost,2', ',Alder,open,3', ',Alder,open,4'),
    );
    expect(new Set(named.deals.map(({ name }) => name)).size).toBe(4);
    expect(named.deals[0]?.name).toBe('Racks');
    expect(named.deals[1]?.name).toBe('Racks (2)');
  });

  test('with an unknown stage are asked about', async () => {
    const file = lines('Company,Deal Name,Stage,Amount,Probability,Close Date', 'Alder,Racks,Phase X,1,50%,2025-03-01');
    const { deals, findings } = await readDeals(file);
    expect(deals[0]?.values).toEqual({ stage: 'identified', amount: 1, probability: 0.5, expectedClose: '2025-03-01' });
    expect(findings).toMatchObject([
      { code: 'unknownStages', lines: [2], questions: [{ key: 'Phase X', answer: 'identified' }] },
    ]);
    const lost = await readDeals(file, { 'unknownStages:Phase X': 'lost' });
    expect(lost.deals[0]?.values).toEqual({ stage: 'lost', amount: 1, closedOn: '2025-03-01' });
  });

  test('that have ended are won or lost by their chance, and else wait for a decision', async () => {
    const { deals, findings } = await readDeals(
      lines('Company,Deal Name,Stage,Amount,Probability', 'Alder,A,Closed,1,100%', 'Alder,B,Closed,1,0%', 'Alder,C,Closed,1,'),
    );
    expect(deals.map(({ values }) => values['stage'])).toEqual(['won', 'lost', 'identified']);
    expect(findings).toMatchObject([{ code: 'unknownStages', lines: [4], questions: [{ key: 'Closed', answer: 'ask' }] }]);
  });

  test('are revenue if the user declares them sales, and only if won', async () => {
    const { customers, codes, rows } = await read(report, { kind: 'salesLines' });
    expect(customers).toEqual({ Alder: { 2024: 12000 }, Birch: { 2025: 3000 } });
    expect(codes).toEqual(['statuses']);
    // A customer without sales in a covered year has 0.
    expect(rows.map(({ account, values }) => [account, values['revenue3']])).toEqual([
      ['Alder', 0],
      ['Birch', 3000],
    ]);
  });

  test('have their own ids, which are not customer ids', async () => {
    const { ids, customers } = await read(
      lines(
        'Record ID,Deal Name,Deal Stage,Close Date,Amount,Associated Company',
        '101,Racks,Closed won,2025-01-05,10,Alder',
        '102,Shelves,Closed won,2025-02-05,20,Alder',
        '103,Lamps,Closed won,2025-03-05,30,Birch',
      ),
      { kind: 'salesLines' },
    );
    expect(customers).toEqual({ Alder: { 2025: 30 }, Birch: { 2025: 30 } });
    expect(ids).toEqual({ Alder: '', Birch: '' });
  });

  test('that close in the future are not sales yet, but have a day', async () => {
    const { problems } = await read(
      lines('Account,Stage,Amount,Close Date', 'Alder,Closed Won,5,2027-02-03', 'Birch,Closed Won,5,2025-02-03'),
      { kind: 'salesLines' },
    );
    expect(problems).toMatchObject([{ code: 'futureDate', line: 2 }]);
  });

  test('of Close, whose companies are called leads', async () => {
    const { deals } = await readDeals(
      lines(
        'id,lead_id,lead_name,status_type,status_label,value,value_formatted,value_currency,confidence,date_won,user_name',
        'oppo_1,lead_1,Alder,won,Won,120000,"$1,200",USD,100,2025-01-05,Ada',
        'oppo_2,lead_1,Alder,active,Proposal sent,50000,$500,USD,40,,Ada',
        'oppo_3,lead_2,Birch,lost,Lost,7000,$70,USD,0,2025-02-05,Ada',
      ),
    );
    expect(deals.map(({ account, values }) => [account, values])).toEqual([
      ['Alder', { crmId: 'oppo_1', stage: 'won', amount: 1200, closedOn: '2025-01-05', owner: 'Ada' }],
      ['Alder', { crmId: 'oppo_2', stage: 'identified', amount: 500, probability: 0.4, owner: 'Ada' }],
      ['Birch', { crmId: 'oppo_3', stage: 'lost', amount: 70, closedOn: '2025-02-05', owner: 'Ada' }],
    ]);
  });

  test('with a probability count if they are certain', async () => {
    const { customers, codes } = await read(
      lines('Company,Deal Name,Value,Probability (%),Close Date', 'Alder,A,10,100,2025-01-01', 'Birch,B,20,50,2025-01-01'),
      { kind: 'salesLines' },
    );
    expect(customers).toEqual({ Alder: { 2025: 10 } });
    expect(codes).toEqual(['probabilities']);
  });
});

describe('orders and invoices', () => {
  test('do not count if cancelled or refunded', async () => {
    const { customers, codes } = await read(
      lines(
        'Customer,Order ID,Order Date,Status,Total',
        'Alder,1,2024-03-01,Completed,100',
        'Alder,2,2025-03-01,Cancelled,900',
        'Alder,3,2025-04-01,Refunded,500',
      ),
    );
    expect(customers).toEqual({ Alder: { 2024: 100 } });
    expect(codes).toContain('statuses');
  });

  test('a credit note with a positive amount is negative, and a payment does not count', async () => {
    const { customers } = await read(
      lines(
        'Date,Transaction Type,Num,Customer,Amount',
        '2025-01-05,Invoice,1,Alder,100',
        '2025-01-06,Credit Memo,2,Alder,30',
        '2025-01-07,Payment,3,Alder,70',
      ),
    );
    expect(customers).toEqual({ Alder: { 2025: 70 } });
  });

  test('prefer the line amount to the document amount, and net to gross', async () => {
    const xero = lines(
      '*ContactName,*InvoiceNumber,*InvoiceDate,Total,LineAmount',
      'Alder,I1,2025-01-05,360,100',
      'Alder,I1,2025-01-05,360,200',
      'Birch,I2,2025-01-06,60,50',
    );
    expect((await read(xero)).customers).toEqual({ Alder: { 2025: 300 }, Birch: { 2025: 50 } });
    const vat = lines('Customer,Order ID,Date,Amount,Net amount', 'Alder,1,2025-01-05,119,100', 'Alder,2,2025-01-05,119,100');
    expect((await read(vat)).customers).toEqual({ Alder: { 2025: 200 } });
  });

  test('a document total repeated on its lines counts once', async () => {
    const { customers, codes } = await read(
      lines(
        'Customer,Order No,Date,Product,Total',
        'Alder,1,2025-01-05,A,360',
        'Alder,1,2025-01-05,B,360',
        'Birch,2,2025-01-05,A,60',
      ),
    );
    expect(customers).toEqual({ Alder: { 2025: 360 }, Birch: { 2025: 60 } });
    expect(codes).toContain('repeatedTotals');
  });

  test('a document whose lines differ keeps them all, beside documents that repeat their total', async () => {
    const repeating = Array.from({ length: 10 }, (_, at) => [
      `Birch,${at},2025-01-05,A,60`,
      `Birch,${at},2025-01-05,B,60`,
    ]).flat();
    const { customers, codes } = await read(
      lines('Customer,Order No,Date,Product,Total', ...repeating, 'Alder,20,2025-01-05,A,360', 'Alder,20,2025-01-05,B,120'),
    );
    expect(customers).toEqual({ Birch: { 2025: 600 }, Alder: { 2025: 480 } });
    expect(codes).toContain('repeatedTotals');
  });

  test('use quantity × price less the discount if there is no amount', async () => {
    const shopify = lines(
      'Name,Billing Company,Created at,Lineitem quantity,Lineitem price',
      '#1001,Alder,2025-01-05 10:00:00 +0100,2,10.50',
      '#1001,,,1,4',
    );
    expect((await read(shopify)).customers).toEqual({ Alder: { 2025: 25 } });
    const northwind = lines(
      'Customer,Order ID,Order Date,Unit Price,Quantity,Discount',
      'Alder,1,2025-01-05,10,3,0.1',
      'Alder,2,2025-01-05,1,1,0',
    );
    expect((await read(northwind)).customers).toEqual({ Alder: { 2025: 28 } });
  });

  test('with the customer only in the first line of an order belong to it as a whole', async () => {
    const { customers } = await read(
      lines('Order Number,Customer,Order Date,Amount', '1,Alder,2025-01-05,10', '1,,2025-01-05,5', '2,Birch,2025-01-05,1'),
    );
    expect(customers).toEqual({ Alder: { 2025: 15 }, Birch: { 2025: 1 } });
  });

  test('have a cost by year if they have a cost or a profit', async () => {
    const { costs } = await read(
      lines('Customer,Order ID,Order Date,Sales,Profit', 'Alder,1,2025-01-05,100,30', 'Alder,2,2025-01-05,50,-10'),
    );
    expect(costs).toEqual({ Alder: { 2025: 130 } });
  });

  test('count once if they are in two overlapping exports', async () => {
    const { customers, codes } = await read(
      lines('Customer,Order ID,Date,Amount', 'Alder,1,2025-01-05,10', 'Alder,1,2025-01-05,10', 'Alder,2,2025-01-05,10'),
    );
    expect(customers).toEqual({ Alder: { 2025: 20 } });
    expect(codes).toContain('duplicateLines');
  });
});

describe('money', () => {
  test('the decimal separator is detected from the whole column', async () => {
    const whole = Array.from({ length: 210 }, (_, at) => `Customer ${at};2025-01-05;5`);
    const { customers } = await read(
      lines(
        'Customer;Order ID;Date;Amount',
        ...whole.map((row) => row.replace(';', ';1;')),
        'Alder;2;2025-01-05;12.500',
        'Alder;3;2025-01-05;1.250',
      ),
    );
    expect(customers['Alder']).toEqual({ 2025: 13750 });
  });

  test('different currencies are never added up', async () => {
    const file = lines(
      'Customer,Order ID,Date,Amount',
      'Alder,1,2025-01-05,"€1,000"',
      'Alder,2,2025-01-05,€500',
      'Alder,3,2025-01-05,$900',
    );
    expect(await read(file)).toMatchObject({ customers: { Alder: { 2025: 1500 } }, codes: ['currencies'] });
    expect((await read(file, { answers: { 'currencies:USD': '0.9' } })).customers).toEqual({ Alder: { 2025: 2310 } });
  });

  test('a toman is ten rials', async () => {
    const file = lines(
      'مشتری;شماره فاکتور;تاریخ;مبلغ',
      'پارس;۱;۱۴۰۳/۰۱/۱۵;۱۰٬۰۰۰ ریال',
      'پارس;۲;۱۴۰۳/۰۱/۱۶;۱۰٬۰۰۰ ریال',
      'پارس;۳;۱۴۰۳/۰۱/۱۷;۲٬۰۰۰ تومان',
    );
    expect((await read(file, { inYears: JALALI })).customers).toEqual({ پارس: { 1403: 40000 } });
  });

  test('of customers with several currencies includes only the main one', async () => {
    const { customers, codes } = await read(lines('Customer,Revenue 2025', 'Alder,"€1,000"', 'Cedar,"€2,000"', 'Birch,$900'));
    expect(customers).toEqual({ Alder: { 2025: 1000 }, Cedar: { 2025: 2000 }, Birch: {} });
    expect(codes).toEqual(['currencies']);
  });

  test('in thousands is multiplied', async () => {
    expect((await read(lines('Customer,Revenue 2025 (k€)', 'Alder,12', 'Birch,7'))).customers).toEqual({
      Alder: { 2025: 12000 },
      Birch: { 2025: 7000 },
    });
  });
});

describe('years', () => {
  test('in their own column are the years of the sales', async () => {
    const { kind, customers, years } = await read(
      lines('Customer,Year,Revenue', 'Alder,2024,100', 'Alder,2025,120', 'Birch,2025,50'),
    );
    expect(kind).toBe('salesLines');
    expect(customers).toEqual({ Alder: { 2024: 100, 2025: 120 }, Birch: { 2025: 50 } });
    expect(years).toEqual({ full: [2024, 2025], toDate: null, part: null });
  });

  test('with a month or a quarter add up', async () => {
    const { customers } = await read(lines('Customer,Year,Month,Sales', 'Alder,2025,Jan,1', 'Alder,2025,Feb,2'));
    expect(customers).toEqual({ Alder: { 2025: 3 } });
    const months = await read(lines('Customer,Date,Amount', 'Alder,Jan 2024,1', 'Alder,Q3 2024,2'));
    expect(months.customers).toEqual({ Alder: { 2024: 3 } });
  });

  test('with months in columns add up, and are full with all twelve', async () => {
    const names = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ').map((month) => `${month} 2025`);
    const full = await read(lines(['Customer', ...names].join(','), ['Alder', ...names.map((_, at) => at)].join(',')));
    expect(full).toMatchObject({ customers: { Alder: { 2025: 66 } }, years: [{ year: 2025, extent: 'full' }] });
    const part = await read(lines('Customer,Q1 2025,Q2 2025', 'Alder,1,2'));
    expect(part).toMatchObject({ customers: { Alder: { 2025: 3 } }, years: [{ year: 2025, extent: null }] });
  });
});

describe('years of another calendar', () => {
  const isoDates = lines(
    'مشتری,شماره فاکتور,تاریخ,مبلغ',
    'پارس,1,2024-03-25,100',
    'پارس,2,2025-03-19,10',
    'پارس,3,2025-03-25,20',
    'آبان,4,2026-03-18,5',
  );

  test('days are put into the workbook’s years, and the file says so', async () => {
    const { customers, codes, isRefused, lastFullYear, rows } = await read(isoDates, { inYears: JALALI });
    expect(customers).toEqual({ پارس: { 1403: 110, 1404: 20 }, آبان: { 1404: 5 } });
    expect([codes, isRefused, lastFullYear]).toEqual([['otherDays'], false, 1404]);
    expect(rows.map(({ account, values }) => [account, values['revenue2'], values['revenue3']])).toEqual([
      ['پارس', 110, 20],
      ['آبان', 0, 5],
    ]);
    const toGregorian = await read(lines('Customer,Order ID,Date,Amount', 'Alder,1,1403/10/11,7', 'Alder,2,1403/10/12,1'));
    expect(toGregorian).toMatchObject({ customers: { Alder: { 2024: 7, 2025: 1 } }, codes: ['otherDays'] });
  });

  test('days are left out where the user says so', async () => {
    const mixed = lines('Customer,Order ID,Date,Amount', 'Alder,1,1403/10/11,7', 'Alder,2,2025-01-05,1');
    expect((await read(mixed, { answers: { 'otherDays:': 'leaveOut' } })).customers).toEqual({ Alder: { 2025: 1 } });
  });

  test.each([
    ['Revenue 2025', JALALI, 1404],
    ['سال ۱۴۰۳', GREGORIAN_YEARS, 2024],
    ['فروش ۱۴۰۳', FROM_APRIL, 2025],
  ])('a year alone, %s, is refused until the user decides', async (header, inYears, year) => {
    const file = lines(`Customer,${header}`, 'Alder,12', 'Birch,7');
    const asked = await read(file, { inYears });
    expect(asked).toMatchObject({ isRefused: true, codes: ['otherYears'], lastFullYear: null });
    expect(asked.rows.every(({ values }) => !Object.keys(values).some((key) => key.startsWith('revenue')))).toBe(true);
    const converted = await read(file, { inYears, answers: { 'otherYears:': 'convert' } });
    expect(converted).toMatchObject({ isRefused: false, customers: { Alder: { [year]: 12 }, Birch: { [year]: 7 } } });
    const leftOut = await read(file, { inYears, answers: { 'otherYears:': 'leaveOut' } });
    expect(leftOut).toMatchObject({ isRefused: false, customers: { Alder: {}, Birch: {} }, lastFullYear: null });
  });

  test('a column of years is refused until the user decides, and then its years are full', async () => {
    const file = lines('Customer,Year,Revenue', 'Alder,2023,100', 'Alder,2024,120', 'Birch,2024,50');
    expect(await read(file, { inYears: JALALI })).toMatchObject({ isRefused: true, customers: {}, codes: ['otherYears'] });
    const converted = await read(file, { inYears: JALALI, answers: { 'otherYears:': 'convert' } });
    expect(converted.customers).toEqual({ Alder: { 1402: 100, 1403: 120 }, Birch: { 1403: 50 } });
    expect(converted.years).toEqual({ full: [1402, 1403], toDate: null, part: null });
  });

  test('a converted year never adds to a column of the workbook’s own year', async () => {
    const file = lines('Customer,Revenue 2024,فروش ۱۴۰۳', 'Alder,12,30');
    const { customers } = await read(file, { inYears: JALALI, answers: { 'otherYears:': 'convert' } });
    expect(customers).toEqual({ Alder: { 1403: 30 } });
  });
});

test('months beside the total of their year do not count twice', async () => {
  const file = lines('Customer,Jan 2025,Feb 2025,Revenue 2025,Jan 2024', 'Alder,1,2,40,5');
  expect((await read(file)).customers).toEqual({ Alder: { 2024: 5, 2025: 40 } });
  const mixed = lines('Customer,فروش ۱۴۰۳,Jun 2024,Jun 2025', 'Alder,30,1,2');
  const { customers } = await read(mixed, { inYears: JALALI, answers: { 'otherYears:': 'convert' } });
  expect(customers).toEqual({ Alder: { 1403: 30, 1404: 2 } });
});

describe('fiscal years', () => {
  test('get days by the month in which they begin, and are named after the year in which they end', async () => {
    const { customers, years } = await read(
      lines(
        'Customer,Order ID,Date,Amount',
        'Alder,1,2024-04-02,1',
        'Alder,2,2025-03-31,2',
        'Alder,3,2025-04-01,4',
        'Alder,4,2026-03-30,8',
        'Alder,5,2026-04-10,16',
      ),
      { inYears: FROM_APRIL },
    );
    expect(customers).toEqual({ Alder: { 2025: 3, 2026: 12, 2027: 16 } });
    expect(years).toEqual({ full: [2025, 2026], toDate: 2027, part: null });
  });

  test('get the months of a file side by side', async () => {
    const months = ['Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'].map((month) => `${month} 2025`);
    const headers = [...months, 'Jan 2026', 'Feb 2026', 'Mar 2026'];
    const file = lines(['Customer', ...headers].join(','), ['Alder', ...headers.map(() => 1)].join(','));
    expect(await read(file, { inYears: FROM_APRIL })).toMatchObject({
      customers: { Alder: { 2026: 12 } },
      years: [{ year: 2026, extent: 'full' }],
    });
  });

  test('have quarters of the calendar or their own, as the user decides', async () => {
    const file = lines('Customer,Q1 2026,Q2 2026', 'Alder,1,2');
    expect(await read(file, { inYears: FROM_APRIL })).toMatchObject({
      customers: { Alder: { 2026: 1, 2027: 2 } },
      codes: ['quarters'],
    });
    const own = await read(file, { inYears: FROM_APRIL, answers: { 'quarters:': 'fiscal' } });
    expect(own.customers).toEqual({ Alder: { 2026: 3 } });
    const long = lines('Customer,Year,Quarter,Revenue', 'Alder,2026,1,1', 'Alder,2026,2,2');
    expect((await read(long, { inYears: FROM_APRIL })).customers).toEqual({ Alder: { 2026: 1, 2027: 2 } });
  });

  test('are the years of a column of years', async () => {
    const { customers, years } = await read(lines('Customer,Year,Revenue', 'Alder,2025,1', 'Alder,FY2026,2'), {
      inYears: FROM_APRIL,
    });
    expect(customers).toEqual({ Alder: { 2025: 1, 2026: 2 } });
    expect(years).toEqual({ full: [2025, 2026], toDate: null, part: null });
  });
});

describe('a year that is named by two', () => {
  test.each([
    ['a header', lines('Customer,FY24/25', 'Alder,1', 'Birch,2')],
    ['a column of years', lines('Customer,Fiscal year,Revenue', 'Alder,FY24/25,1', 'Birch,FY24/25,2')],
  ])('is the year in which it ends unless the user says otherwise: %s', async (_, file) => {
    expect(await read(file)).toMatchObject({ customers: { Alder: { 2025: 1 }, Birch: { 2025: 2 } }, codes: ['twoYears'] });
    const begins = await read(file, { answers: { 'twoYears:': 'begin' } });
    expect(begins).toMatchObject({ customers: { Alder: { 2024: 1 }, Birch: { 2024: 2 } }, codes: ['twoYears'] });
  });

  test('is asked for all years of the file at once, and its example is the year as it counts', async () => {
    const file = lines('Customer,Revenue 2023/24,Revenue 2024/25', 'Alder,1,2');
    expect((await read(file, { answers: { 'twoYears:': 'begin' } })).customers).toEqual({ Alder: { 2023: 1, 2024: 2 } });
  });
});

describe('a last full year more than one year ahead of the register', () => {
  const file = lines('Customer,Revenue 2023,Revenue 2024,Revenue 2025', 'Alder,10,11,12');

  test('is refused until the user decides', async () => {
    expect(await read(file, { register: 2024 })).toMatchObject({ isRefused: false, codes: [] });
    expect(await read(file, { register: 2023 })).toMatchObject({ isRefused: true, codes: ['yearsAhead'] });
    const moved = await read(file, { register: 2023, answers: { 'yearsAhead:': 'move' } });
    expect(moved).toMatchObject({ isRefused: false, lastFullYear: 2025 });
  });

  test('leaves out later years where the user stays', async () => {
    const { isRefused, lastFullYear, rows } = await read(file, { register: 2023, answers: { 'yearsAhead:': 'keep' } });
    expect([isRefused, lastFullYear, rows[0]?.values]).toEqual([false, 2023, { revenue3: 10 }]);
  });
});

describe('customers', () => {
  test('a placeholder is not an id', async () => {
    const { customers, ids } = await read(
      lines('Account Name,Account Number,Revenue 2025', 'Alder,0,1', 'Birch,0,2', 'Cedar,0,3'),
    );
    expect(Object.keys(customers)).toEqual(['Alder', 'Birch', 'Cedar']);
    expect(new Set(Object.values(ids))).toEqual(new Set(['']));
  });

  test('numbers beside the account name are its id', async () => {
    const { ids } = await read(lines('Account,Account Name,Revenue 2025', '400100,Alder,1', '400200,Birch,2'));
    expect(ids).toEqual({ Alder: '400100', Birch: '400200' });
    const guarded = await read(lines('Customer No,Customer,Revenue 2025', '"=""00123""",Alder,1', "'00124,Birch,2"));
    expect(guarded.ids).toEqual({ Alder: '00123', Birch: '00124' });
  });

  test('a row of totals is not a customer, but a customer with such a name is', async () => {
    const { customers, codes } = await read(lines('Customer,Revenue 2025', 'Alder,1', 'Total Energies,2', 'Summit,4', 'Total,7'));
    expect(customers).toEqual({ Alder: { 2025: 1 }, 'Total Energies': { 2025: 2 }, Summit: { 2025: 4 } });
    expect(codes).toEqual(['leftOutRows']);
  });

  test('a revenue beside the number of employees is the customer’s own', async () => {
    const { customers } = await read(lines('account,sector,revenue,employees', 'Alder,retail,1100.04,2822'));
    expect(customers).toEqual({ Alder: {} });
  });

  test('with only a name in the file are not imported by default', async () => {
    expect((await read(lines('Customer,Colour', 'Alder,red', 'Birch,blue'))).codes).toEqual(['namesOnly']);
  });
});

describe('rows', () => {
  test('of totals stay where a person keeps them', async () => {
    const file = lines('Customer,Revenue 2025', 'Alder,1', 'Total,7');
    const { customers, codes } = await read(file, { answers: { 'leftOutRows:total': 'keep' } });
    expect(customers).toEqual({ Alder: { 2025: 1 }, Total: { 2025: 7 } });
    expect(codes).toEqual(['leftOutRows']);
  });

  test('a stray quotation mark loses no row', async () => {
    const rows = Array.from({ length: 400 }, (_, at) => `Customer ${at},${at}`);
    rows[40] = '"19 inch rack,40';
    const { customers, codes } = await read(lines('Customer,Revenue 2025', ...rows));
    expect(Object.keys(customers)).toHaveLength(400);
    expect(codes).toEqual(['strayQuotes']);
  });

  test('with a decimal comma between commas are left out, because 1 would be wrong', async () => {
    const { customers, codes } = await read(lines('Customer,Date,Amount', 'Alder,2024-01-05,1,234', 'Alder,2024-01-06,5'));
    expect(customers).toEqual({ Alder: { 2024: 5 } });
    expect(codes).toEqual(['leftOutRows']);
  });

  test('skipped lines are not counted as sales', async () => {
    const { counted } = await read(
      lines(
        'Customer,Order ID,Date,Status,Amount',
        'A,1,2025-01-05,Paid,1',
        'A,2,2025-01-05,Void,1',
        'A,3,2025-01-05,Paid,x',
        ',,,,',
        'A,4,2025-01-06,Paid,2',
      ),
    );
    expect(counted).toBe(2);
  });
});

describe('the money of a file', () => {
  const rials = { currency: 'IRR', unit: 1 };
  const kind = 'salesLines';

  test('in tomans is ten times as much in a workbook in rials, and a tenth the other way round', async () => {
    const cells = lines('مشتری,تاریخ,مبلغ', 'البرز,1404/01/20,۲٬۰۰۰ تومان');
    expect((await read(cells, { kind, inYears: JALALI, money: rials })).customers).toEqual({ البرز: { 1404: 20_000 } });
    const header = lines('مشتری,جمع فروش سال ۱۴۰۳ (ریال)', 'البرز,5000');
    const { customers, codes } = await read(header, { inYears: JALALI, money: { currency: 'IRT', unit: 1 } });
    expect(customers).toEqual({ البرز: { 1403: 500 } });
    expect(codes).toContain('currencies');
  });

  test('in another currency is left out until there is a rate', async () => {
    const euros = lines('Customer,Date,Amount (EUR)', 'Alder,2025-02-03,100', 'Birch,2025-02-04,200');
    const money = { currency: 'USD', unit: 1 };
    const { customers, codes } = await read(euros, { kind, money });
    expect([customers, codes]).toEqual([{}, ['currencies']]);
    expect((await read(euros, { kind, money, answers: { 'currencies:EUR': '1.1' } })).customers).toEqual({
      Alder: { 2025: 110 },
      Birch: { 2025: 220 },
    });
    expect((await read(euros, { kind, money: { currency: 'EUR', unit: 1 } })).codes).toEqual([]);
  });

  test('is brought to the unit of the workbook', async () => {
    const thousands = lines('Customer,Date,Amount (k€)', 'Alder,2025-02-03,2');
    expect((await read(thousands, { kind })).customers).toEqual({ Alder: { 2025: 2000 } });
    expect((await read(thousands, { kind, money: { currency: 'EUR', unit: 1000 } })).customers).toEqual({ Alder: { 2025: 2 } });
    const ones = lines('Customer,Date,Amount', 'Alder,2025-02-03,2000');
    const { customers, codes } = await read(ones, { kind, money: { currency: null, unit: 1000 } });
    expect([customers, codes]).toEqual([{ Alder: { 2025: 2 } }, ['unit']]);
    expect((await read(ones, { kind, money: { currency: null, unit: 1000 }, answers: { 'unit:': '1000' } })).customers).toEqual({
      Alder: { 2025: 2000 },
    });
  });

  test('is converted in every figure of a customer', async () => {
    const file = lines('Customer,Revenue 2024 (toman),Potential', 'Alder,100,700', 'Birch,200,');
    const { rows } = await read(file, { money: rials });
    expect(rows.map(({ values }) => values['revenue3'])).toEqual([1000, 2000]);
  });
});

test('invoice lines with the short headers of a bookkeeping program are sales with the id of the customer', async () => {
  const file = lines(
    'Northgate - invoice lines',
    'Inv date\tDoc no\tType\tA/c no\tCustomer\tProduct group\tNet amount',
    '01/02/2025\tI1\tInvoice\tC1\tAlder\tOvens\t£1,000.50',
    '13/02/2025\tI2\tInvoice\tC2\tBirch\tOvens\t£20',
    '14/02/2025\tI3\tInvoice\tC1\tAlder\tPans\t£30',
  );
  const { kind, customers, ids } = await read(file);
  expect({ kind, customers, ids }).toEqual({
    kind: 'salesLines',
    customers: { Alder: { 2025: 1030.5 }, Birch: { 2025: 20 } },
    ids: { Alder: 'C1', Birch: 'C2' },
  });
});

test('a total of its own is compared although only some figures have a sign', async () => {
  const file = lines('Customer\t2024\t2025', 'Alder\t£10\t20', 'Birch\t10\t£20', 'Cedar\t10\t20', 'Total\t30\t80');
  const { findings } = await read(file);
  expect(findings.find(({ code }) => code === 'totalsDiffer')?.values).toMatchObject({ total: 80, sum: 60, year: 2025 });
});

describe('a title with the days of all figures', () => {
  const extents = async (title: string, header = 'Customer,Revenue', inYears = GREGORIAN_YEARS) =>
    (await read(lines(title, header, `Alder${',5'.repeat(header.split(',').length - 1)}`), { inYears })).years;

  test('half of the last year is not taken for all of it', async () => {
    expect(await extents('Sales 01.01.2025 - 30.06.2025')).toMatchObject([{ year: 2025, extent: null }]);
    expect(await extents('از ۱۴۰۴/۰۱/۰۱ تا ۱۴۰۴/۰۶/۳۱', 'مشتری,فروش', JALALI)).toMatchObject([{ year: 1404, extent: null }]);
    expect(await extents('January - December 2025')).toMatchObject([{ year: 2025, extent: 'full' }]);
  });

  test('the running year is to date only from its beginning', async () => {
    expect(await extents('01.01.2026 - 30.06.2026')).toMatchObject([{ year: 2026, extent: 'toDate' }]);
    expect(await extents('01.04.2026 - 30.06.2026')).toMatchObject([{ year: 2026, extent: null }]);
  });

  test('figures are of the fiscal year that has most of the days', async () => {
    expect(await extents('2024-04-01 - 2025-03-31', 'Customer,Revenue', FROM_APRIL)).toMatchObject([
      { year: 2025, extent: 'full' },
    ]);
  });

  test('of years in headers, the last one is not over where the days end within it', async () => {
    expect(await extents('01.01.2024 - 30.06.2025', 'Customer,Revenue 2024,Revenue 2025')).toMatchObject([
      { year: 2024, extent: 'full' },
      { year: 2025, extent: null },
    ]);
  });
});
