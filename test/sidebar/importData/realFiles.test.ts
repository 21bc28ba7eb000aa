// Files as CRMs and accounting programs write them, read like the panel reads them, up to the rows that are sent to the workbook.
import { isProblem, openPasted } from '../../../sidebar/importData/file/OpenedFile';
import { coveredBy, currentYearLike, judgeYears } from '../../../sidebar/importData/columns/judgeYears';
import { planFile } from '../../../sidebar/importData/columns/planColumns';
import { incompleteYears, yearsToDate } from '../../../sidebar/importData/columns/ImportPlan';
import { addUpSales, type Calendar } from '../../../sidebar/importData/rows/addUpSales';
import { readFile } from '../../../sidebar/importData/rows/readFile';
import { resolveAccounts } from '../../../sidebar/importData/rows/resolveAccounts';
import { revenueByYear } from '../../../sidebar/importData/rows/readAccounts';
import { rowsOfAccounts, rowsOfSales } from '../../../sidebar/importData/rows/toImportedRows';
import type { Answers } from '../../../src/model/imports/findings/Finding';
import { keptReasons } from '../../../src/model/imports/findings/judgeLeftOut';
import type { FileKind } from '../../../src/model/imports/recognizeFile';

interface Reading {
  answers?: Answers;
  kind?: FileKind;
  calendar?: Calendar;
}

/** The data that the panel would send: revenue by year per customer, with the questions and messages on the way. */
async function read(text: string, { answers = {}, kind, calendar = 'gregorian' }: Reading = {}) {
  const opened = await openPasted(text);
  if (isProblem(opened)) throw new Error(opened.code);
  const plan = planFile(opened.lines, { fields: ['crmId', 'city', 'industry'], lastFullYear: 2025, kind });
  const content = readFile(opened, plan, [], keptReasons(answers));
  const today = '2026-11-28';
  if (content.kind === 'accounts') {
    const { accounts, findings } = resolveAccounts(content.accounts, plan, answers, null);
    const years = judgeYears(
      revenueByYear(accounts),
      yearsToDate(plan),
      (year) => currentYearLike(year, new Date(today)),
      incompleteYears(plan),
    );
    return {
      kind: plan.kind,
      codes: [...content.findings, ...findings].map(({ code }) => code),
      problems: content.problems,
      customers: Object.fromEntries(accounts.map(({ account, years: { revenue } }) => [account, revenue])),
      ids: Object.fromEntries(accounts.map(({ account, values }) => [account, values['crmId'] ?? ''])),
      years,
      rows: rowsOfAccounts(accounts, coveredBy(years)),
    };
  }
  if (content.kind === 'contacts' || content.kind === 'opportunities') throw new Error(`These are ${content.kind}.`);
  const { summary, findings } = addUpSales(content, plan, { answers, calendar, today, currency: null });
  return {
    kind: plan.kind,
    codes: [...content.findings, ...findings].map(({ code }) => code),
    problems: summary.problems,
    customers: Object.fromEntries(summary.accounts.map(({ name, revenue }) => [name, revenue])),
    ids: Object.fromEntries(summary.accounts.map(({ name, crmId }) => [name, crmId ?? ''])),
    costs: Object.fromEntries(summary.accounts.map(({ name, cost }) => [name, cost])),
    counted: summary.counted,
    years: summary.years,
    rows: rowsOfSales(summary.accounts, summary.years),
  };
}
const lines = (...rows: string[]) => rows.join('\n');

/** The deals of a file, as they are written to Opportunities. */
async function readDeals(text: string) {
  const opened = await openPasted(text);
  if (isProblem(opened)) throw new Error(opened.code);
  const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025 });
  const content = readFile(opened, plan, [], []);
  if (content.kind !== 'opportunities') throw new Error(`These are ${content.kind}.`);
  return content;
}

describe('deals', () => {
  const report = lines(
    'Account Name,Stage,Amount,Close Date',
    'Alder,Closed Won,12000,2024-02-03',
    'Alder,Closed Lost,50000,2025-02-03',
    'Birch,Closed Won,3000,2025-12-22',
    'Birch,Negotiation/Review,900,2027-01-22',
  );

  test('go to Opportunities as won, lost or open, and are not revenue', async () => {
    const { deals, won, lost, problems } = await readDeals(report);
    expect([won, lost, problems]).toEqual([2, 1, []]);
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

  test('with an unknown stage are named', async () => {
    const { deals, problems } = await readDeals(lines('Company,Deal Name,Stage,Amount', 'Alder,Racks,Phase X,1'));
    expect(deals[0]?.values['stage']).toBe('identified');
    expect(problems).toMatchObject([{ code: 'unknownStage', values: { row: 2, value: 'Phase X' } }]);
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
    expect((await read(file, { calendar: 'jalali' })).customers).toEqual({ پارس: { 1403: 40000 } });
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
