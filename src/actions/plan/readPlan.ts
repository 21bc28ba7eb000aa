// One account's plan from the tables' inputs; computed columns are never read.
import { foldName } from '../../model/accounts/foldName';
import type { AccountPlan, PlannedAccount } from '../../model/plan/AccountPlan';
import { ACCOUNT_TABLES, type AccountRecords, type AccountTable } from '../../model/plan/PlanRecords';
import { keyOfWord } from '../../workbook/listWords';
import { fieldColumns, readField } from '../../workbook/recordFields';
import type { Table } from '../../workbook/Table';
import { tabs } from '../../workbook/tabs';
import type { Workbook } from '../../workbook/Workbook';

/** The fields of the register that a plan shows and changes. */
export const ACCOUNT_FIELDS = [
  'kam',
  'salesRep',
  'sponsor',
  'whyKey',
  'keyBenefits',
  'revenue1',
  'revenue2',
  'revenue3',
  'revenueToDate',
  'cost1',
  'cost2',
  'cost3',
  'potential',
  'cadenceOverride',
] as const satisfies readonly (keyof PlannedAccount)[];

/** @param row of the register. */
export function readPlan(workbook: Workbook, row: number): AccountPlan {
  const name = workbook.table('accounts').name(row);
  const tables = ACCOUNT_TABLES.map((table) => [table, readRecords(workbook, table, name)] as const);
  return {
    account: readPlannedAccount(workbook, row),
    categories: readCategories(workbook, name),
    ...(Object.fromEntries(tables) as { [T in AccountTable]: AccountRecords[T][] }),
  };
}

export function readRecords<T extends AccountTable>(workbook: Workbook, key: T, account: string): AccountRecords[T][] {
  const table = workbook.find(key);
  if (!table) return [];
  const folded = foldName(account);
  return table.rows
    .filter((row) => foldName(table.text(row, 'account')) === folded && table.text(row, 'id') !== '')
    .map((row) => readRecord(table, row) as unknown as AccountRecords[T]);
}

function readRecord(table: Table, row: number): Record<string, string | number | null> {
  const fields = fieldColumns(table.tab).map((column) => [column.key, readField(table, column, row)] as const);
  return { id: table.text(row, 'id'), ...Object.fromEntries(fields) };
}

function readPlannedAccount(workbook: Workbook, row: number): PlannedAccount {
  const accounts = workbook.table('accounts');
  const columns = new Map(tabs.accounts.columns.map((column) => [column.key, column]));
  const fields = ACCOUNT_FIELDS.map((key) => {
    const column = columns.get(key);
    return [key, column ? readField(accounts, column, row) : ''] as const;
  });
  const name = accounts.name(row);
  const matrix = workbook.table('matrix');
  const at = matrix.rows.find((each) => foldName(matrix.name(each)) === foldName(name));
  return {
    ...(Object.fromEntries(fields) as unknown as PlannedAccount),
    id: accounts.text(row, 'id'),
    name,
    tier: at === undefined ? null : keyOfWord('tier', matrix.text(at, 'tier')),
  };
}

/** Revenue of the last full year by category; of the running year where there is no full one yet. */
function readCategories(workbook: Workbook, account: string): AccountPlan['categories'] {
  const sales = workbook.find('sales');
  const rows = sales?.rows.filter((row) => foldName(sales.name(row)) === foldName(account)) ?? [];
  return rows.map((row) => ({
    category: sales?.text(row, 'category') ?? '',
    revenue: sales?.number(row, 'revenue3') ?? sales?.number(row, 'revenueToDate') ?? null,
  }));
}
