import { planColumns } from '../../../../sidebar/importData/columns/planColumns';

const proposing = { fields: ['crmId', 'salesRep', 'city', 'recurring', 'phone'], lastFullYear: 2024 };
const uses = (plan: ReturnType<typeof planColumns>) =>
  Object.fromEntries(
    plan.columns.map(({ header, use }) => [
      header,
      use.kind === 'field'
        ? use.field
        : use.kind === 'year'
          ? `${use.figure} ${use.year}${use.toDate ? ' to date' : ''}`
          : use.kind,
    ]),
  );

describe('planColumns', () => {
  test('recognizes the headers of a CRM export, and leaves out the customer’s own revenue', () => {
    const plan = planColumns(
      ['Record ID', 'Company name', 'Company owner', 'City', 'Annual Revenue', 'Number of Employees'],
      [['9001', 'Ernst Handel', 'Nancy', 'Graz', '3.00E+07', '120']],
      proposing,
    );
    expect(plan.kind).toBe('accounts');
    expect(uses(plan)).toEqual({
      'Record ID': 'crmId',
      'Company name': 'account',
      'Company owner': 'salesRep',
      City: 'city',
      'Annual Revenue': 'leaveOut',
      'Number of Employees': 'leaveOut',
    });
    expect(plan.columns.find(({ isCustomersOwn }) => isCustomersOwn)?.header).toBe('Annual Revenue');
  });

  test('reads years from the headers in either calendar, and uses the last full year if no header has one', () => {
    const header = ['نام مشتری', 'فروش ۱۴۰۲', '1403', 'Cost 2023', 'Sales', 'Revenue to date', 'Orders'];
    expect(uses(planColumns(header, [['پارس', '1', '2', '3', '4', '5', '6']], proposing))).toEqual({
      'نام مشتری': 'account',
      'فروش ۱۴۰۲': 'revenue 1402',
      '1403': 'revenue 1403',
      'Cost 2023': 'cost 2023',
      Sales: 'leaveOut',
      'Revenue to date': 'revenue 2025 to date',
      Orders: 'own',
    });
    expect(uses(planColumns(['Account', 'Sales'], [['A', '4']], proposing))).toEqual({
      Account: 'account',
      Sales: 'revenue 2024',
    });
  });

  test('takes the day on which deals were closed, and not that on which they were entered', () => {
    const header = ['Deal', 'Company', 'Stage', 'Amount', 'Created', 'Closed'];
    const open = ['Press', 'Alder', 'Proposal', '1000', '2026-01-05', ''];
    const lost = ['Bolts', 'Birch', 'Lost', '200', '2026-01-06', '2026-02-01'];
    expect(uses(planColumns(header, [open, lost, open], proposing))).toMatchObject({ Created: 'leaveOut', Closed: 'date' });
    expect(uses(planColumns(header.slice(0, 5), [open.slice(0, 5)], proposing))).toMatchObject({ Created: 'leaveOut' });
  });

  test('takes the currency of a row as that of the other amount, where an amount names its own', () => {
    const of = (...header: string[]) => uses(planColumns(header, [['2025-01-05', 'Alder', '4000', 'PLN', '930']], proposing));
    expect(of('Date', 'Customer', 'Amount LC', 'Currency', 'Amount EUR')).toMatchObject({
      Currency: 'leaveOut',
      'Amount EUR': 'amount',
    });
    expect(of('Date', 'Customer', 'Weight', 'Currency', 'Amount EUR')).toMatchObject({
      Currency: 'currency',
      'Amount EUR': 'amount',
    });
  });

  test('reads this year and the last one by their letters', () => {
    expect(uses(planColumns(['Customer', 'Sales TY', 'Sales LY'], [['Alder', '5', '4']], proposing))).toMatchObject({
      'Sales TY': 'revenue 2025 to date',
      'Sales LY': 'revenue 2024',
    });
  });

  test('counts a year once that has a column to date too', () => {
    const of = (...header: string[]) => uses(planColumns(['Customer', ...header], [['Alder', '5', '4']], proposing));
    expect(of('Sales 2024', 'Sales 2024 kumuliert')).toMatchObject({
      'Sales 2024': 'revenue 2024',
      'Sales 2024 kumuliert': 'leaveOut',
    });
    expect(of('Sales 2025', 'Sales 2025 YTD')).toMatchObject({
      'Sales 2025': 'leaveOut',
      'Sales 2025 YTD': 'revenue 2025 to date',
    });
    expect(of('Sales 2024', 'Sales 2025 YTD')).toMatchObject({
      'Sales 2024': 'revenue 2024',
      'Sales 2025 YTD': 'revenue 2025 to date',
    });
  });

  test('takes a bare number before the name as that of the customer, unless it counts the rows or documents', () => {
    const of = (header: string[], ...rows: string[][]) => uses(planColumns(header, rows, proposing))['No.'];
    expect(of(['No.', 'Name', 'Sales 2024'], ['10000', 'Erle', '9'], ['20000', 'Birke', '8'])).toBe('crmId');
    expect(of(['No.', 'Name', 'Sales 2024'], ['1', 'Erle', '9'], ['2', 'Birke', '8'])).toBe('leaveOut');
    expect(of(['No.', 'Name', 'Sales 2024'], ['10000', 'Erle', '9'], ['10000', 'Birke', '8'])).toBe('leaveOut');
    expect(
      of(['No.', 'Customer', 'Date', 'Net'], ['10000', 'Erle', '2024-01-05', '9'], ['20000', 'Birke', '2024-01-06', '8']),
    ).not.toBe('crmId');
  });

  test('takes the text beside the numbers of customers as their names, unless it may be that of products', () => {
    const names = (header: string[], ...rows: string[][]) => uses(planColumns(header, rows, proposing))['Bezeichnung'];
    expect(names(['Kunde', 'Bezeichnung', '2025'], ['0001', 'Erle', '9'], ['0002', 'Birke', '8'])).toBe('account');
    const blank = planColumns(
      ['Kunde', '', '2025'],
      [
        ['0001', 'Erle', '9'],
        ['0002', 'Birke', '8'],
      ],
      proposing,
    );
    expect(uses(blank)).toMatchObject({ Kunde: 'crmId', '': 'account' });
    const header = ['Kunde', 'Bezeichnung', 'Datum', 'Betrag'];
    const [erle, again, birke] = [
      ['0001', 'Erle', '09.01.2025', '9'],
      ['0001', 'Erle', '10.01.2025', '9'],
      ['0002', 'Birke', '09.01.2025', '8'],
    ] as const;
    expect(names(header, [...erle], [...again], [...birke])).toBe('account');
    expect(names(header, [...erle], [...birke])).not.toBe('account');
    expect(names(header, [...erle], ['0001', 'Kiefer', '10.01.2025', '9'], [...birke])).not.toBe('account');
    expect(
      names(
        ['Kunde', 'Datum', 'Betrag', 'Bezeichnung'],
        ['0001', '09.01.2025', '9', 'Erle'],
        ['0001', '09.01.2025', '9', 'Erle'],
      ),
    ).not.toBe('account');
  });

  test('knows the numbers of customers, although totals and headers are between the lines', () => {
    const header = ['Kunde', 'Name 1', 'Faktura', 'Fakturadat', 'Nettowert'];
    const rows = [
      ['0001', 'Erle', '90', '09.01.2023', '10,00'],
      ['0001', 'Erle', '91', '10.01.2023', '20,00'],
      ['* Total 1', '', '', '', '30,00'],
      header,
      ['0002', 'Birke', '92', '11.01.2023', '5,00'],
    ];
    expect(uses(planColumns(header, rows, proposing))).toEqual({
      Kunde: 'crmId',
      'Name 1': 'account',
      Faktura: 'orderId',
      Fakturadat: 'date',
      Nettowert: 'amount',
    });
  });

  test('uses the latest year of a figure that has only one column', () => {
    const plan = planColumns(['Account', 'Recurring 2023', 'Recurring 2024'], [['A', '1', '2']], proposing);
    expect(uses(plan)).toEqual({ Account: 'account', 'Recurring 2023': 'leaveOut', 'Recurring 2024': 'recurring' });
  });

  test('recognizes sales lines, and accepts a correction by the user', () => {
    const header = ['Date', 'Order ID', 'Account', 'Category', 'Product', 'Revenue'];
    const rows = [['1996-07-04', '10248', 'Vins et alcools', 'Dairy', 'Queso', '168.00']];
    expect(uses(planColumns(header, rows, proposing))).toEqual({
      Date: 'date',
      'Order ID': 'orderId',
      Account: 'account',
      Category: 'category',
      Product: 'leaveOut',
      Revenue: 'amount',
    });
    expect(uses(planColumns(header, rows, { ...proposing, kind: 'accounts' }))['Revenue']).toBe('revenue 2024');
  });

  test('shows three different cells, whether all are numbers, and their number format', () => {
    const rows = [
      ['A', '1.200,50'],
      ['B', ''],
      ['B', '1.300,00'],
      ['C', '7'],
      ['D', '8'],
    ];
    const [name, amount] = planColumns(['Account', 'Revenue 2024'], rows, proposing).columns;
    expect(name).toMatchObject({ samples: ['A', 'B', 'C'], numeric: false });
    expect(amount).toMatchObject({
      samples: ['1.200,50', '1.300,00', '7'],
      numeric: true,
      numbers: { decimal: ',', forms: [], unit: 1 },
    });
  });

  test('skips columns without a header and without cells', () => {
    expect(planColumns(['Account', '', ' '], [['A', '', 'x']], proposing).columns.map(({ index }) => index)).toEqual([0, 2]);
  });
});
