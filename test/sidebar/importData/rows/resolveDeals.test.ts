import { isProblem, openPasted } from '../../../../sidebar/importData/file/OpenedFile';
import { planFile } from '../../../../sidebar/importData/columns/planFile';
import { readFile } from '../../../../sidebar/importData/rows/readFile';
import { resolveDeals } from '../../../../sidebar/importData/rows/resolveDeals';
import type { WorkbookMoney } from '../../../../sidebar/importData/rows/workbookMoney';
import type { Answers } from '../../../../src/model/imports/findings/Finding';
import { lines, readDeals } from '../readLikePanel';

const NO_MONEY: WorkbookMoney = { currency: null, unit: 1 };

async function resolve(rows: string[], answers: Answers, own: WorkbookMoney, register: { name: string }[]) {
  const opened = await openPasted(lines(...rows));
  if (isProblem(opened)) throw new Error(opened.code);
  const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025 });
  const content = readFile(opened, plan, [], []);
  if (content.kind !== 'opportunities') throw new Error(`These are ${content.kind}.`);
  const resolved = resolveDeals(content, plan, answers, { own, register });
  return { ...resolved, codes: resolved.findings.map(({ code }) => code) };
}

async function amounts(rows: string[], answers: Answers = {}, money = NO_MONEY) {
  const { deals, codes, currency } = await resolve(rows, answers, money, []);
  return { amounts: deals.map(({ values }) => values['amount'] ?? null), codes, currency };
}

async function deals(rows: string[], register: { name: string }[], answers: Answers = {}) {
  const { deals: found, codes } = await resolve(rows, answers, NO_MONEY, register);
  return { deals: found.map(({ account, name }) => [account, name]), codes };
}

const mixed = [
  'Company,Deal Name,Stage,Amount,Currency',
  'Alder,A,Won,100,EUR',
  'Birch,B,Won,50,eur',
  'Cedar,C,Won,70,USD',
  'Elm,D,Lost,,GBP',
];

test('an amount in another currency is left out until there is a rate, and its deal stays', async () => {
  expect(await amounts(mixed)).toEqual({ amounts: [100, 50, null, null], codes: ['currencies'], currency: 'EUR' });
  expect((await amounts(mixed, { 'currencies:USD': '0.9' })).amounts).toEqual([100, 50, 63, null]);
});

test('the workbook’s currency is the main one', async () => {
  expect(await amounts(mixed, {}, { currency: 'USD', unit: 1 })).toMatchObject({
    amounts: [null, null, 70, null],
    currency: 'USD',
  });
});

test('signs in cells, a currency and a unit in the header', async () => {
  const signs = ['Company,Deal Name,Stage,Amount', 'Alder,A,Won,"€1,000"', 'Birch,B,Won,€20', 'Cedar,C,Won,$900'];
  expect((await amounts(signs)).amounts).toEqual([1000, 20, null]);
  const thousands = ['Company,Deal Name,Stage,Amount (k€)', 'Alder,A,Won,1.5'];
  expect(await amounts(thousands)).toEqual({ amounts: [1500], codes: ['unit'], currency: 'EUR' });
  const converted = [
    'Company,Deal Name,Stage,Amount,Currency,Amount in company currency',
    'Alder,A,Won,100,USD,90',
    'Birch,B,Won,5,EUR,5',
  ];
  expect(await amounts(converted)).toMatchObject({ amounts: [90, 5], codes: [] });
});

test('rials and tomans are converted by themselves', async () => {
  const rows = ['شرکت,نام معامله,مرحله,مبلغ', 'پارس,الف,برنده,۱٬۰۰۰ تومان', 'نور,ب,برنده,۵٬۰۰۰ ریال'];
  expect((await amounts(rows, {}, { currency: 'IRR', unit: 1 })).amounts).toEqual([10_000, 5000]);
});

test('Close’s values are in cents where its API’s headers say so', async () => {
  const close = [
    'lead_name,status_type,value,value_period,date_won',
    'Alder,won,50000,one_time,2025-01-05',
    'Birch,active,,one_time,',
  ];
  expect(await amounts(close)).toMatchObject({ amounts: [500, null], codes: ['cents'] });
  expect((await amounts(close, { 'cents:': 'whole' })).amounts).toEqual([50_000, null]);
  const other = ['Company,Deal Name,Stage,Value', 'Alder,A,Won,50000'];
  expect(await amounts(other)).toMatchObject({ amounts: [50_000], codes: [] });
});

test('a deal goes to the account of nearly its name, and deals of two spellings keep names of their own', async () => {
  const rows = [
    'Company,Deal Name,Stage,Amount',
    'Brightwater Foods,Racks,Won,1',
    'Brightwater Foods Ltd,Racks,Lost,2',
    'Cedar,Lamps,Won,3',
  ];
  const register = [{ name: 'Brightwater Foods Ltd' }];
  expect(await deals(rows, register)).toEqual({
    deals: [
      ['Brightwater Foods Ltd', 'Racks'],
      ['Brightwater Foods Ltd', 'Racks (2)'],
      ['Cedar', 'Lamps'],
    ],
    codes: ['nearAccounts'],
  });
  const apart = await deals(rows, register, { 'nearAccounts:Brightwater Foods': 'other' });
  expect(apart.deals[0]).toEqual(['Brightwater Foods', 'Racks']);
});

test('a deal that is closed on a day to come is named, and taken in', async () => {
  const file = [
    'Company,Deal Name,Stage,Amount,Close date',
    'Alder,A,Closed Won,100,2199-01-03',
    'Birch,B,Proposal,50,2199-02-28',
  ];
  const { deals: found, problems } = await readDeals(file.join('\n'));
  expect(found.map(({ values }) => values['closedOn'] ?? values['expectedClose'])).toEqual(['2199-01-03', '2199-02-28']);
  expect(problems).toMatchObject([{ code: 'closedAhead', values: { row: 2, name: 'A' } }]);
});

test('a deal that is in the file twice with its id is written once, with its id', async () => {
  const { deals: found, codes } = await resolve(
    [
      'Opportunity ID,Opportunity Name,Account Name,Stage,Amount',
      '006A,Line 5,Alder,Closed Won,100',
      '006B,Line 6,Birch,Closed Won,50',
      '006A,Line 5,Alder,Closed Won,100',
      '006C,Line 7,Cedar,Closed Won,70',
      '006C,Line 7,Cedar,Closed Won,80',
    ],
    {},
    NO_MONEY,
    [],
  );
  expect(codes).toEqual(['sameDeals', 'repeatedDeals']);
  expect(found.map(({ name, values }) => [name, values['crmId'], values['amount']])).toEqual([
    ['Line 6', '006B', 50],
    ['Line 5', '006A', 100],
    ['Line 7', '006C', 80],
  ]);
});

test('a chance that cannot be read is named, and that of a closed deal is not needed', async () => {
  const file = lines(
    'عنوان,مشتری,مرحله,مبلغ (ریال),احتمال',
    'یک,توس,مذاکره,100,0/5',
    'دو,توس,مذاکره,100,۸۰ درصد',
    'سه,توس,مذاکره,100,زیاد',
    'چهار,توس,برنده شد,100,قطعی',
  );
  const { deals: found, problems } = await readDeals(file);
  expect(found.map(({ values }) => values['probability'])).toEqual([0.5, 0.8, undefined, undefined]);
  expect(problems).toEqual([{ code: 'badShare', values: { row: 4, column: 'احتمال', value: 'زیاد' } }]);
});
