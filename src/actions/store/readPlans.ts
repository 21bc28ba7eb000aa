// Accounts' plans from the tables' inputs; computed columns are never read.
import { foldName } from '../../model/names/foldName';
import type { AccountPlan, PlannedAccount } from '../../model/plan/AccountPlan';
import { ACCOUNT_TABLES, type AccountRecords, type AccountTable } from '../../model/plan/PlanRecords';
import { account } from '../../model/records/account';
import type { Tier } from '../../model/tiers/Tier';
import { candidateTiers } from './candidateTiers';
import { fieldColumns, readField, type Field } from '../../workbook/recordFields';
import type { Table } from '../../workbook/Table';
import { tabs } from '../../workbook/tabs';
import type { Workbook } from '../../workbook/Workbook';
import { readPulses } from './readPulses';

/** The fields of the register that a plan shows and changes. */
export const ACCOUNT_FIELDS: readonly string[] = Object.keys(account.fields);

/** @param row of the register. */
export const readPlan = (workbook: Workbook, row: number): AccountPlan => readPlans(workbook, [row])[0] as AccountPlan;

/** @param rows of the register; the plans come in their order. Every table is read once, however many accounts there are. */
export function readPlans(workbook: Workbook, rows: readonly number[]): AccountPlan[] {
  const accounts = workbook.table('accounts');
  const wanted = new Set(rows.map((row) => foldName(accounts.name(row))));
  const records = ACCOUNT_TABLES.map((key) => [key, recordsOf(workbook.find(key), wanted)] as const);
  const tiers = tiersOf(workbook);
  const pulses = readPulses(workbook, rows);
  return rows.map((row) => {
    const name = foldName(accounts.name(row));
    const tables = records.map(([key, all]) => [key, (all.get(name) ?? []).filter(({ id }) => id !== '')] as const);
    return {
      account: plannedAccount(accounts, row, tiers.get(name) ?? null),
      pulse: pulses.get(row) ?? null,
      ...(Object.fromEntries(tables) as unknown as { [T in AccountTable]: AccountRecords[T][] }),
    };
  });
}

type Fields = Record<string, Field>;

/** The records of the wanted accounts, by folded name; `id` is '' for a row that was just typed into the tab. */
export function recordsOf(table: Table | null, wanted: ReadonlySet<string>): Map<string, Fields[]> {
  if (!table) return new Map();
  const columns = fieldColumns(table.tab);
  return byAccount(table, 'account', table.rows, wanted, (row) => ({
    id: table.text(row, 'id'),
    ...Object.fromEntries(columns.map((column) => [column.key, readField(table, column, row)])),
  }));
}

function byAccount<Read>(
  table: Table,
  column: string,
  rows: readonly number[],
  wanted: ReadonlySet<string>,
  read: (row: number) => Read,
): Map<string, Read[]> {
  const found = new Map<string, Read[]>();
  for (const row of rows) {
    const account = foldName(table.text(row, column));
    if (!wanted.has(account)) continue;
    const records = found.get(account) ?? [];
    records.push(read(row));
    found.set(account, records);
  }
  return found;
}

/** The confirmed tiers by folded name. */
export function tiersOf(workbook: Workbook): Map<string, Tier | null> {
  const matrix = workbook.table('matrix');
  return new Map([...candidateTiers(matrix)].map(([row, { confirmed }]) => [foldName(matrix.name(row)), confirmed]));
}

function plannedAccount(accounts: Table, row: number, tier: Tier | null): PlannedAccount {
  const columns = new Map(tabs.accounts.columns.map((column) => [column.key, column]));
  const fields = ACCOUNT_FIELDS.map((key) => {
    const column = columns.get(key);
    return [key, column ? readField(accounts, column, row) : ''] as const;
  });
  return {
    ...(Object.fromEntries(fields) as unknown as PlannedAccount),
    id: accounts.text(row, 'id'),
    name: accounts.name(row),
    tier,
  };
}
