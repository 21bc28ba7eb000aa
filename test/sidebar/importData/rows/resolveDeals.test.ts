import { isProblem, openPasted } from '../../../../sidebar/importData/file/OpenedFile';
import { planFile } from '../../../../sidebar/importData/columns/planColumns';
import { readFile } from '../../../../sidebar/importData/rows/readFile';
import { resolveDeals } from '../../../../sidebar/importData/rows/resolveDeals';
import type { WorkbookMoney } from '../../../../sidebar/importData/rows/workbookMoney';
import type { Answers } from '../../../../src/model/imports/findings/Finding';
import { lines } from '../readLikePanel';

async function amounts(rows: string[], answers: Answers = {}, money: WorkbookMoney = { currency: null, unit: 1 }) {
  const opened = await openPasted(lines(...rows));
  if (isProblem(opened)) throw new Error(opened.code);
  const plan = planFile(opened.lines, { fields: [], lastFullYear: 2025 });
  const content = readFile(opened, plan, [], []);
  if (content.kind !== 'opportunities') throw new Error(`These are ${content.kind}.`);
  const { deals, findings, currency } = resolveDeals(content, plan, answers, { own: money, register: [] });
  return { amounts: deals.map(({ values }) => values['amount'] ?? null), codes: findings.map(({ code }) => code), currency };
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
