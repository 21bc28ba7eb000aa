// Runs statements of src/model/warehouse on DuckDB, over lines as a file has them.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { unparse } from 'papaparse';
import type { SalesLine } from '../../src/model/imports/sales/SalesLine';
import type { SalesTable } from '../../src/model/warehouse/SalesTable';

/** A line of sales. '' is blank, and NULL in the table. */
export interface Line {
  account: string;
  accountId: string;
  day: string;
  amount: string;
  cost: string;
  document: string;
  category: string;
}

/** The columns of the table, two of which need quotes. */
export const TABLE: SalesTable = {
  table: 'main.sales',
  account: 'customer',
  accountId: 'Customer "Id"',
  day: 'day',
  amount: 'amount',
  cost: 'cost',
  document: 'order',
  category: 'category',
};

/** The lines as our own import reads them. */
export const asSalesLines = (lines: readonly Line[]): SalesLine[] =>
  lines.map(({ account, accountId, day, amount, cost, document, category }, index) => ({
    line: index + 2,
    account,
    crmId: accountId,
    date: day,
    amount,
    cost,
    orderId: document,
    category,
  }));

const COLUMNS = `{'customer': 'VARCHAR', 'Customer "Id"': 'VARCHAR', 'day': 'DATE', 'amount': 'DECIMAL(14, 4)', 'cost': 'DECIMAL(14, 4)', 'order': 'VARCHAR', 'category': 'VARCHAR'}`;

export type Row = Record<string, string | number | null>;

export interface Warehouse {
  /** The rows of a statement, with texts as they are and figures as numbers. */
  run: (statement: string) => Promise<Row[]>;
  connection: DuckDBConnection;
}

export async function openWarehouse(lines: readonly Line[]): Promise<Warehouse> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const folder = mkdtempSync(join(tmpdir(), 'warehouse-'));
  const file = join(folder, 'lines.csv');
  const cells = lines.map(({ account, accountId, day, amount, cost, document, category }) => [
    account,
    accountId,
    day,
    amount,
    cost,
    document,
    category,
  ]);
  writeFileSync(file, unparse(cells));
  await connection.run(`CREATE TABLE sales AS SELECT * FROM read_csv('${file}', header = false, columns = ${COLUMNS})`);
  rmSync(folder, { recursive: true });
  return {
    connection,
    async run(statement) {
      const reader = await connection.runAndReadAll(statement);
      return reader
        .getRowObjectsJson()
        .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(key, value)])));
    },
  };
}

/** Whole numbers and decimals arrive as texts. */
const plain = (key: string, value: unknown): string | number | null => {
  const isText = ['account', 'account_id', 'category'].includes(key) || /_order$|^sales_/.test(key);
  return typeof value === 'string' ? (isText ? value : Number(value)) : typeof value === 'number' ? value : null;
};
