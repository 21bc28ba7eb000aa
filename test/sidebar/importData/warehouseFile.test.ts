// The files that the statements give, as a warehouse saves them, through Import data up to the rows that are sent to the workbook.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ImportedRow } from '../../../src/actions/imports/importAccounts';
import { isProblem, openPasted } from '../../../sidebar/importData/file/OpenedFile';
import { incompleteYears, yearsToDate } from '../../../sidebar/importData/columns/ImportPlan';
import { coveredBy, judgeYears } from '../../../sidebar/importData/columns/judgeYears';
import { planFile } from '../../../sidebar/importData/columns/planFile';
import { duplicatesOf, mergeRows, revenueByYear } from '../../../sidebar/importData/rows/mergeRows';
import { readFile } from '../../../sidebar/importData/rows/readFile';
import { resolveAccounts } from '../../../sidebar/importData/rows/resolveAccounts';
import { rowsOfAccounts, rowsOfSales } from '../../../sidebar/importData/rows/toImportedRows';
import type { ImportField } from '../../../src/actions/imports/loadImport';
import { GREGORIAN_YEARS } from '../../../src/model/calendar/FiscalYears';
import { summarizeSales } from '../../../src/model/imports/sales/summarizeSales';
import { accountStatement } from '../../../src/model/warehouse/accountStatement';
import { categoryStatement } from '../../../src/model/warehouse/categoryStatement';
import { salesLines } from '../../setup/salesLines';
import { asSalesLines, openWarehouse, TABLE } from '../../setup/warehouse';

const dates = ['firstOrder', 'lastOrder', 'salesFrom', 'salesUntil'];
const numbers = [
  'revenueSameDays',
  'orders',
  'orderLines',
  'ordersToDate',
  'ordersSameDays',
  'usualInterval',
  'longestGap',
  'daysToDate',
];
const FIELDS: ImportField[] = [
  { key: 'crmId', label: 'CRM ID', type: 'text' },
  ...dates.map((key) => ({ key, label: key, type: 'date' as const })),
  ...numbers.map((key) => ({ key, label: key, type: 'number' as const })),
];
// Each account has an id and one name, so that the order of rows is the only difference.
const LINES = salesLines({ seed: 21, lines: 4_000, accounts: 40, from: '2023-01-05', until: '2026-06-30' }).map((line) => {
  const accountId = `C${line.accountId === '' ? `n${line.account.length}` : line.accountId}`;
  return { ...line, accountId, account: `Customer ${accountId}` };
});
const QUESTION = {
  dialect: 'standard',
  table: TABLE,
  years: GREGORIAN_YEARS,
  lastFullYear: 2025,
  today: '2026-07-01',
} as const;

/** Runs a statement and saves its result, as `psql` and warehouses do. */
async function fileOf(statement: string): Promise<string> {
  const { connection } = await openWarehouse(LINES);
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
  const file = join(folder, 'result.csv');
  await connection.run(`COPY (${statement}) TO '${file}' (HEADER)`);
  const text = readFileSync(file, 'utf8');
  rmSync(folder, { recursive: true });
  return text;
}

async function importedFrom(text: string): Promise<ImportedRow[]> {
  const opened = await openPasted(text);
  if (isProblem(opened)) throw new Error(opened.code);
  const plan = planFile(opened.lines, { fields: FIELDS.map(({ key }) => key), lastFullYear: 2024 });
  expect(plan.kind).toBe('accounts');
  expect(plan.columns.filter(({ use }) => use.kind === 'leaveOut' || use.kind === 'own').map(({ header }) => header)).toEqual([]);
  const content = readFile(opened, plan, FIELDS, []);
  if (content.kind !== 'accounts') throw new Error(content.kind);
  expect(content.problems).toEqual([]);
  const { accounts, findings } = resolveAccounts(content.accounts, plan, {}, { currency: null, unit: 1 });
  expect([...content.findings, ...findings]).toEqual([]);
  expect(duplicatesOf(accounts)).toEqual([]);
  const years = judgeYears(revenueByYear(mergeRows(accounts)), yearsToDate(plan), 2026, incompleteYears(plan));
  expect(years.map(({ year, extent }) => [year, extent])).toEqual([
    [2023, 'full'],
    [2024, 'full'],
    [2025, 'full'],
    [2026, 'toDate'],
  ]);
  return rowsOfAccounts(accounts, coveredBy(years));
}

const summary = summarizeSales(asSalesLines(LINES), { order: 'dmy', notAfter: '2026-07-01' });
const fromLines = rowsOfSales(summary.accounts, summary.years, summary.days);
const byId = (rows: readonly ImportedRow[]) =>
  new Map(rows.map(({ account, values, categories }) => [values['crmId'], { account, values, categories }]));

test('the file of accounts brings what the lines themselves would bring', async () => {
  const rows = await importedFrom(await fileOf(accountStatement(QUESTION)));
  const withoutCategories = fromLines.map((row) => ({ ...row, categories: [] }));
  expect(byId(rows)).toEqual(byId(withoutCategories));
});

test('the file of categories brings the categories of each account, and leaves its own figures alone', async () => {
  const rows = await importedFrom(await fileOf(categoryStatement(QUESTION)));
  const known = <Value extends object>(value: Value) =>
    Object.fromEntries(Object.entries(value).filter(([, figure]) => figure !== null));
  const ofCategories = (all: readonly ImportedRow[]) =>
    new Map(
      all.map(({ values, categories }) => [
        values['crmId'],
        categories.map(known).sort((left, right) => (String(left['category']) < String(right['category']) ? -1 : 1)),
      ]),
    );
  expect(ofCategories(rows)).toEqual(ofCategories(fromLines.filter(({ categories }) => categories.length > 0)));
  expect(rows.flatMap(({ values }) => Object.keys(values).filter((key) => key !== 'crmId'))).toEqual([]);
});

test('customers with a category of their own stay customers', () => {
  const cells = (text: string) => text.split('\n').map((row, index) => ({ line: index + 1, cells: row.split(',') }));
  const plan = planFile(cells('Account,Category,Revenue 2024\nA,Gold,5\nB,Gold,6'), { fields: [], lastFullYear: 2024 });
  expect(plan.columns.map(({ use }) => use.kind)).toEqual(['field', 'leaveOut', 'year']);
});
