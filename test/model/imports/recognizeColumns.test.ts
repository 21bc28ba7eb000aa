import { recognizeColumns, yearOfHeader } from '../../../src/model/imports/recognizeColumns';
import { importHeaders } from '../../../src/text/importHeaders';

const synonyms = {
  account: ['account', 'account name', 'company name', 'customer', 'نام مشتری', 'مشتری'],
  crmId: ['account id', 'record id', 'کد مشتری'],
  revenue: ['revenue', 'sales', 'درآمد', 'فروش'],
  revenueToDate: ['revenue to date', 'درآمد تاکنون'],
  annualRevenue: ['annual revenue', 'annual revenue (converted)', 'درآمد سالانه'],
  cost: ['cost', 'هزینه'],
  contactName: ['contact name', 'name', 'نام'],
  jobTitle: ['job title', 'title'],
  date: ['date', 'order date'],
  website: ['وب‌سایت'],
  note: ['note'],
};
const recognize = (...headers: string[]) => recognizeColumns(headers, synonyms);
const is = (field: string, year: number | null = null) => ({ field, year });

test.each([
  ['Account Name', is('account')],
  ['  ACCOUNT   NAME ', is('account')],
  ['account_name', is('account')],
  ['AccountName', is('account')],
  ['"Account"', is('account')],
  ['\ufeffAccount', is('account')],
  ['نام مشتري', is('account')],
  ['نام‌مشتری', is('account')],
  ['كد مشترى', is('crmId')],
  ['وب سایت', is('website')],
  ['Order Date*', is('date')],
])('“%s” is known whatever its case, spaces, marks and letters', (header, match) => {
  expect(recognize(header)).toEqual([match]);
});

test.each([
  ['Revenue 1997', is('revenue', 1997)],
  ['1997 revenue', is('revenue', 1997)],
  ['Sales FY2023', is('revenue', 2023)],
  ['FY 2023 Sales', is('revenue', 2023)],
  ['Revenue (2023)', is('revenue', 2023)],
  ['Revenue 2023 (EUR)', is('revenue', 2023)],
  ['Revenue (EUR)', is('revenue')],
  ['1997', is('revenue', 1997)],
  ['فروش ۱۴۰۲', is('revenue', 1402)],
  ['درآمد سال ۱۴۰۲', is('revenue', 1402)],
  ['Revenue N-1 (2024)', is('revenue', 2024)],
  ['Revenue N (2025)', is('revenue', 2025)],
  ['Sales in 2025', is('revenue', 2025)],
  ['Sales 2025 actual', is('revenue', 2025)],
  ['Sales GJ 2025', is('revenue', 2025)],
  ['Sales 2025 plan', null],
  ['Sales 2025 growth', null],
  ["Sales 2025 in '000", is('revenue', 2025)],
  ['Sales 2025 TCHF', is('revenue', 2025)],
  ['sales_cents', is('revenue')],
  ['۱۴۰۲', is('revenue', 1402)],
  ['Cost 2022', is('cost', 2022)],
  ['Revenue 2024 to date', is('revenueToDate', 2024)],
  ['درآمد ۱۴۰۳ تاکنون', is('revenueToDate', 1403)],
])('“%s” carries its year', (header, match) => {
  expect(recognize(header)).toEqual([match]);
});

test.each([
  ['Net sales 2026 YTD Oct', 2026, 10],
  ['Sales YTD 2026', 2026, null],
  ['YTD Oct 2026', 2026, 10],
  ['Revenue 2026 Jan–Oct', 2026, 10],
  ['Revenue 2026 t/m okt', 2026, 10],
  ['Revenue 2026 tot en met oktober', 2026, 10],
  ['Revenue 2026 até out', 2026, 10],
  ['Revenue 2026 fino a ottobre', 2026, 10],
  ['Revenue 2026 Ocak-Ekim', 2026, 10],
  ['Sales 2026 (year to date)', 2026, null],
  ['Sales YTD Oct', null, 10],
  ['Net sales 2026 YTD 10', 2026, 10],
  ['Umsatz 2026 bis Oktober', 2026, 10],
  ['Umsatz 2026 bis Ende Sept.', 2026, 9],
  ['Umsatz 2026 kumuliert', 2026, null],
  ['CA 2026 cumulé octobre', 2026, 10],
  ['Ventas 2026 acumulado oct', 2026, 10],
  ['Ventas 2026 hasta octubre', 2026, 10],
  ['فروش ۱۴۰۵ تا مهر', 1405, 7],
  ['فروش تا پایان مهر ۱۴۰۵', 1405, 7],
  ['فروش ۱۴۰۵ از ابتدای سال', 1405, null],
])('“%s” is revenue of a year that is not over', (header, year, until) => {
  const [match] = recognizeColumns([header], importHeaders);
  expect(match).toEqual({ field: 'revenueToDate', year, ...(until !== null && { until }) });
});

test.each([
  ['Sales Oct 2026', { field: 'revenue', year: 2026, part: 'm10' }],
  ['Cost 2026 YTD', null],
  ['GM %', { field: 'marginShare', year: null }],
  ['Gross margin (%)', { field: 'marginShare', year: null }],
  ['Marge in %', { field: 'marginShare', year: null }],
  ['درصد سود', { field: 'marginShare', year: null }],
  ['Gross margin', { field: 'profit', year: null }],
  ['Sales %', null],
  ['Win %', { field: 'probability', year: null }],
  ['Probability %', { field: 'probability', year: null }],
  ['Acct. Mgr', { field: 'kam', year: null }],
  ['Ctry', { field: 'country', year: null }],
  ['Segment', { field: 'industry', year: null }],
])('“%s” is read as it is meant', (header, match) => {
  expect(recognizeColumns([header], importHeaders)).toEqual([match]);
});

test.each(['Annual Revenue', 'Annual revenue (USD)', 'Annual Revenue (converted)', 'annual_revenue', 'درآمد سالانه'])(
  '“%s” is the customer’s own revenue, never ours',
  (header) => {
    expect(recognize(header)).toEqual([is('annualRevenue')]);
  },
);

test('the customer’s own revenue of a year is not ours either', () => {
  expect(recognize('Annual Revenue 2023')).toEqual([is('annualRevenue', 2023)]);
});

test.each([
  '',
  ' ',
  'Rating',
  'Lifecycle Stage',
  'Note 2023',
  '2022/24',
  '2023-01-15',
  '12345',
  '1850',
  'Revenue 12345',
  'Region 2023',
])('“%s” is left for the user to map', (header) => {
  expect(recognize(header)).toEqual([null]);
});

test('if two columns could hold the same thing, the better known header wins', () => {
  expect(recognize('Company name', 'Account')).toEqual([null, is('account')]);
  expect(recognize('Account', 'account')).toEqual([is('account'), null]);
});

test('different years are different fields', () => {
  expect(recognize('Revenue 1996', 'Revenue 1997', '1997')).toEqual([is('revenue', 1996), is('revenue', 1997), null]);
});

test('a name alone is the account’s; beside an account or a job title it is a person’s name', () => {
  expect(recognize('Name', 'Revenue')).toEqual([is('account'), is('revenue')]);
  expect(recognize('نام')).toEqual([is('account')]);
  expect(recognize('Name', 'Customer')).toEqual([is('contactName'), is('account')]);
  expect(recognize('Name', 'Title')).toEqual([is('contactName'), is('jobTitle')]);
});

test('a file without headers has no recognized columns', () => {
  expect(recognize()).toEqual([]);
});

test.each([
  ['Q1 2025', { ...is('revenue', 2025), part: 'q1' }],
  ['Revenue Q3 2024', { ...is('revenue', 2024), part: 'q3' }],
  ['Q1–Q2 2024', { ...is('revenue', 2024), part: 'h1' }],
  ['2024 K3', { ...is('revenue', 2024), part: 'q3' }],
  ['Q1-Q4 2024', is('revenue', 2024)],
  ['Q1-Q3 2024', null],
  ['# 2024', null],
  ['1º Trim 2024', { ...is('revenue', 2024), part: 'q1' }],
  ['KW 1 2024', null],
  ['2024 Q4 Sales', { ...is('revenue', 2024), part: 'q4' }],
  ['Jan 2025', { ...is('revenue', 2025), part: 'm1' }],
  ['December 2025 sales', { ...is('revenue', 2025), part: 'm12' }],
  ['2025-03', { ...is('revenue', 2025), part: 'm3' }],
  ['فروردین ۱۴۰۳', { ...is('revenue', 1403), part: 'm1' }],
])('“%s” carries a part of its year', (header, match) => {
  expect(recognize(header)).toEqual([match]);
});

test('months of one year are different fields', () => {
  expect(recognize('Jan 2025', 'Feb 2025', 'Jan 2025').map((match) => match?.part)).toEqual(['m1', 'm2', undefined]);
});

test('a technical column of another program is never the name', () => {
  expect(recognize('(Do Not Modify) Account', 'Account Name')).toEqual([null, is('account')]);
});

test('a prefix of a header is ignored, unless it changes the meaning', () => {
  expect(recognize('Organization - Company Name', 'Deal - Note')).toEqual([is('account'), is('note')]);
});

test.each([
  ['Bookings 2026 YTD Oct', { year: 2026, isToDate: true }],
  ['Bookings FY25', { year: 2025, isToDate: false }],
  ['سفارش ۱۴۰۴', { year: 1404, isToDate: false }],
  ['Bookings', { year: null, isToDate: false }],
  ['Bookings until 2026 Oct', { year: 2026, isToDate: true }],
  ['Bookings until Oct', { year: null, isToDate: true }],
])('“%s” names its year, whatever its figures are', (header, year) => {
  expect(yearOfHeader(header)).toEqual(year);
});

test.each(
  `k€ m€ t€ K$ m£ €k $m £ €m keur teur tsd tsd. mio mio. mrd mrd. mn bn eur euro euros usd gbp chf thousand thousands million millions billion
  billions miles هزار میلیون میلیارد ریال تومان`.split(/\s+/),
)('the unit %s in a header of a year says nothing of what the column is', (unit) => {
  for (const header of [`Revenue 2024 ${unit}`, `Revenue ${unit} 2024`, `Revenue 2024 in ${unit}`, `Revenue 2024 (in ${unit})`])
    expect([header, ...recognize(header)]).toEqual([header, is('revenue', 2024)]);
});

test.each(['millions of', 'miles de', 'Mio. €', 'million CHF'])('“%s” is a unit of several words', (unit) => {
  expect(recognize(`Revenue 2024 in ${unit}`)).toEqual([is('revenue', 2024)]);
});

test.each(['Revenue euroland 2024', 'Xeur revenue 2024', 'Bin revenue 2024', 'Revenue inside 2024'])(
  '“%s” has no unit, and is unknown',
  (header) => {
    expect(recognize(header)).toEqual([null]);
  },
);

test.each(['Deal', 'person', 'Organization', 'organisation', 'Lead', 'contact', 'Product', 'ACTIVITY'])(
  'the prefix %s of Pipedrive is ignored',
  (prefix) => {
    expect(recognize(`${prefix} - Note`, ` ${prefix}  -  Order date`)).toEqual([is('note'), is('date')]);
    expect(recognize(`${prefix}-Note`, `My ${prefix} - Note`)).toEqual([null, null]);
  },
);

test('brackets of either kind are ignored, unless they are part of a known header', () => {
  expect(recognize('Revenue [EUR] (net)', 'Note [x)', 'Cost (x')).toEqual([is('revenue'), is('note'), null]);
  expect(recognizeColumns(['Name (legal)', 'Name'], { legal: ['name (legal)'], plain: ['name'] })).toEqual([
    is('legal'),
    is('plain'),
  ]);
});

test('a technical column is known by how it begins', () => {
  expect(recognize(' (do not modify) Note', 'Note (Do Not Modify)')).toEqual([null, is('note')]);
});

test('a number sign is a number, and accents do not matter', () => {
  const numbers = { orderId: ['invoice no', 'numéro de facture', 'no facture'], note: ['invoice'] };
  expect(
    ['Invoice #', 'Invoice # ', 'NUMERO DE FACTURE', '№ facture', '#invoice'].map(
      (header) => recognizeColumns([header], numbers)[0],
    ),
  ).toEqual([is('orderId'), is('orderId'), is('orderId'), is('orderId'), is('note')]);
});

describe('a percentage', () => {
  const money = ['revenue', 'revenueToDate', 'cost', 'amount', 'unitPrice', 'potential', 'wallet', 'recurring'];
  test.each(money)('is not %s', (field) => {
    expect(recognizeColumns(['Thing %', 'Thing ٪', 'Thing % 2024'], { [field]: ['thing'] })).toEqual([null, null, null]);
    expect(recognizeColumns(['Thing'], { [field]: ['thing'] })).toEqual([is(field)]);
  });

  test('of profit is a margin, of a year if the header names one', () => {
    const headers = ['Thing %', 'Thing % 2024', '2025 Thing (%)', 'حاشیه ٪ ۱۴۰۴', 'Thing'];
    const margin = (year: number | null) => is('marginShare', year);
    expect(recognizeColumns(headers, { profit: ['thing', 'حاشیه'] })).toEqual([
      margin(null),
      margin(2024),
      margin(2025),
      margin(1404),
      is('profit'),
    ]);
    expect(recognizeColumns(['GM % 2024'], { marginShare: ['gm %'] })).toEqual([margin(2024)]);
  });

  test('can be anything else, best by a header that has the sign too', () => {
    expect(recognizeColumns(['Thing %'], { probability: ['thing'] })).toEqual([is('probability')]);
    expect(recognizeColumns(['Thing %', 'Thing'], { share: ['thing %'], cost: ['thing'] })).toEqual([is('share'), is('cost')]);
    expect(recognizeColumns(['Thing ٪'], { share: ['thing %'] })).toEqual([is('share')]);
  });

  test('in brackets says nothing of what is before them', () => {
    expect(recognizeColumns(['Thing (%)'], { share: ['thing'] })).toEqual([is('share')]);
  });
});

test.each(['revenue', 'revenueToDate', 'annualRevenue', 'cost', 'recurring', 'referrals', 'orders', 'orderLines'])(
  '%s can have a year',
  (field) => {
    expect(recognizeColumns(['Thing 2024'], { [field]: ['thing'] })).toEqual([is(field, 2024)]);
  },
);

test('an amount of a year is a revenue, and so is the year of sales', () => {
  expect(recognizeColumns(['Total 2024', 'Year 2025'], { amount: ['total'], yearOfSales: ['year'] })).toEqual([
    is('revenue', 2024),
    is('revenue', 2025),
  ]);
  expect(recognizeColumns(['Total', 'Year'], { amount: ['total'], yearOfSales: ['year'] })).toEqual([
    is('amount'),
    is('yearOfSales'),
  ]);
});

test.each(['revenue', 'revenueToDate', 'amount'])('%s can be to date', (field) => {
  expect(recognizeColumns(['Thing 2026 YTD', 'Thing YTD Oct'], { [field]: ['thing'] })).toEqual([
    is('revenueToDate', 2026),
    { ...is('revenueToDate'), until: 10 },
  ]);
});

test('a year to date without a year says what it is of', () => {
  expect(recognize('YTD', 'YTD Oct', 'Note YTD')).toEqual([null, null, null]);
  expect(recognize('YTD 2026')).toEqual([is('revenueToDate', 2026)]);
});

test('the same year to date is there once, and two of different fields are both known', () => {
  expect(recognize('YTD 2026', 'Revenue 2026 YTD', 'Revenue 2025 YTD')).toEqual([
    is('revenueToDate', 2026),
    null,
    is('revenueToDate', 2025),
  ]);
});

test.each([
  ['Revenue 2024 (1)', is('revenue', 2024)],
  ['Revenue 2024 01', null],
  ['2024 01', { ...is('revenue', 2024), part: 'm1' }],
  ['2024-12', { ...is('revenue', 2024), part: 'm12' }],
  ['2024-1', { ...is('revenue', 2024), part: 'm1' }],
  ['2024-13', null],
  ['2024-0', null],
  ['Revenue May 2024', { ...is('revenue', 2024), part: 'm5' }],
  ['Cost Q2 2024', { ...is('cost', 2024), part: 'q2' }],
  ['FY 2024', is('revenue', 2024)],
  ['2024 FY', is('revenue', 2024)],
  ['Revenue 2024 FY', is('revenue', 2024)],
  ['Coffy 2024', null],
])('“%s” is read with its part of the year', (header, match) => {
  expect(recognize(header)).toEqual([match]);
});

test.each(['account', 'jobTitle', 'lastName', 'profile', 'role'])('a name beside %s is a person’s', (field) => {
  const [name] = recognizeColumns(['Name', 'Other'], { contactName: ['name'], [field]: ['other'] });
  expect(name).toEqual(is(field === 'lastName' ? 'firstName' : 'contactName'));
});

test('a name beside a last name is the first name, unless there is one', () => {
  const people = { contactName: ['name'], firstName: ['first'], lastName: ['last'], note: ['note'] };
  expect(recognizeColumns(['Name', 'First', 'Last', 'x'], people)).toEqual([
    is('contactName'),
    is('firstName'),
    is('lastName'),
    null,
  ]);
  expect(recognizeColumns(['Note', 'Name', 'Last', 'x'], people)).toEqual([is('note'), is('firstName'), is('lastName'), null]);
  expect(recognizeColumns(['Note', 'Name', 'x'], people)).toEqual([is('note'), is('account'), null]);
});

test('the first field of a header counts, where two have it', () => {
  expect(recognizeColumns(['Thing'], { city: ['thing'], country: ['thing'] })).toEqual([is('city')]);
});

test('the columns of a rival are those of the same field, year and part', () => {
  expect(
    recognize('Sales Q1 2024', 'Revenue Q1 2024', 'Revenue Q2 2024', 'Cost Q1 2024').map(
      (match) => match && [match.field, match.part],
    ),
  ).toEqual([null, ['revenue', 'q1'], ['revenue', 'q2'], ['cost', 'q1']]);
});
