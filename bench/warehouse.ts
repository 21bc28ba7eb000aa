// How long the statements for a data warehouse take on DuckDB, and whether they agree with our own import where that can still do it.
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { GREGORIAN_YEARS } from '../src/model/calendar/FiscalYears';
import { summarizeSales } from '../src/model/imports/sales/summarizeSales';
import type { SalesLine } from '../src/model/imports/sales/SalesLine';
import { accountStatement } from '../src/model/warehouse/accountStatement';
import { categoryStatement } from '../src/model/warehouse/categoryStatement';
import type { WarehouseQuestion } from '../src/model/warehouse/SalesTable';
import { count, milliseconds, type Section } from './Section';

/** `LINES=1000000 npm run bench -- warehouse` measures up to a smaller size. */
const MOST = Number(process.env['LINES'] ?? 10_000_000);
const SIZES = [100_000, 1_000_000, 10_000_000].filter((size) => size <= MOST);
/** From here on, the lines do not fit into the memory of a browser's page. */
const MOST_OF_IMPORT = 1_000_000;
const QUESTION: WarehouseQuestion = {
  dialect: 'standard',
  table: {
    table: 'sales',
    account: 'customer',
    accountId: 'customer_id',
    day: 'day',
    amount: 'amount',
    cost: 'cost',
    document: 'document',
    category: 'category',
  },
  years: GREGORIAN_YEARS,
  lastFullYear: 2025,
  today: '2026-07-01',
};

/** Lines of three and a half years; one in seventeen is a credit note. There is an account for every 200 lines, 20,000 at most. */
const linesOf = (size: number): string => `CREATE OR REPLACE TABLE sales AS
  SELECT 'Customer ' || account AS customer, 'C' || account AS customer_id,
    DATE '2023-01-01' + CAST(hash(i * 7 + 1) % 1277 AS INTEGER) AS day,
    CAST(CAST(hash(i * 7 + 2) % 10000000 AS BIGINT) * CASE WHEN i % 17 = 0 THEN -1 ELSE 1 END AS DECIMAL(14, 2)) / 100 AS raw,
    CAST(raw AS DECIMAL(14, 2)) AS amount, CAST(abs(raw) * 0.6 AS DECIMAL(14, 2)) AS cost,
    CASE WHEN i % 5 > 0 THEN 'R' || (i // 3) END AS document, 'Group ' || (hash(i * 7 + 3) % 8) AS category
  FROM (SELECT i, hash(i * 7) % ${Math.min(20_000, size / 200)} AS account FROM range(${size}) lines(i)) AS numbered`;

async function time<Value>(work: () => Promise<Value> | Value): Promise<{ value: Value; taken: number }> {
  const start = performance.now();
  const value = await work();
  return { value, taken: performance.now() - start };
}

const rowsOf = async (connection: DuckDBConnection, statement: string) =>
  (await connection.runAndReadAll(statement)).getRowObjectsJson();

/** Whether both have the same accounts with the same revenue to the cent, days and orders. */
function differences(rows: Awaited<ReturnType<typeof rowsOf>>, lines: readonly SalesLine[]): string[] {
  const { accounts } = summarizeSales(lines, { order: 'dmy', notAfter: QUESTION.today });
  const ours = new Map(accounts.map((account) => [account.crmId, account]));
  if (rows.length !== ours.size) return [`${rows.length} accounts, not ${ours.size}`];
  return rows.flatMap((row) => {
    const id = row['account_id'];
    const account = ours.get(typeof id === 'string' ? id : '');
    const theirs = [
      ...[2023, 2024, 2025].map((year) => Number(row[`revenue_${year}`])),
      Number(row['revenue_to_date_2026']),
      Number(row['revenue_same_days_a_year_ago']),
      Number(row['orders_2025']),
      Number(row['orders_to_date']),
      Number(row['usual_interval']),
      Number(row['longest_gap']),
      row['first_order'],
      row['last_order'],
    ];
    const own = account && [
      ...[2023, 2024, 2025, 2026].map((year) => account.revenue[year] ?? 0),
      account.compared.revenueSameDays,
      account.orders[2025] ?? 0,
      account.compared.ordersToDate,
      account.compared.usualInterval ?? 0,
      account.compared.longestGap ?? 0,
      account.compared.firstOrder,
      account.compared.lastOrder,
    ];
    return JSON.stringify(theirs) === JSON.stringify(own) ? [] : [JSON.stringify(id)];
  });
}

export async function measureWarehouse(): Promise<Section> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const [rows, broken]: [string[][], string[]] = [[], []];
  for (const size of SIZES) {
    await connection.run(linesOf(size));
    const accounts = await time(() => rowsOf(connection, accountStatement(QUESTION)));
    const categories = await time(() => rowsOf(connection, categoryStatement(QUESTION)));
    let own = '–';
    if (size <= MOST_OF_IMPORT) {
      const read = await connection.runAndReadAll(
        'SELECT customer, customer_id, CAST(day AS VARCHAR), CAST(amount AS VARCHAR), CAST(cost AS VARCHAR), document, category FROM sales ORDER BY day',
      );
      const lines = read.getRowsJson().map(([account, crmId, date, amount, cost, orderId, category], index): SalesLine => {
        const text = (value: unknown): string => (typeof value === 'string' ? value : '');
        return {
          line: index + 2,
          account: text(account),
          crmId: text(crmId),
          date: text(date),
          amount: text(amount),
          cost: text(cost),
          orderId: text(orderId),
          category: text(category),
        };
      });
      const imported = await time(() => differences(accounts.value, lines));
      own = milliseconds(imported.taken);
      if (imported.value.length > 0)
        broken.push(
          `${count(size)} lines: ${imported.value.length} accounts differ from our own import, such as ${imported.value[0]}.`,
        );
    }
    rows.push([count(size), count(accounts.value.length), milliseconds(accounts.taken), milliseconds(categories.taken), own]);
  }
  return {
    title: 'Statements for a data warehouse',
    text: 'DuckDB in memory on this machine. Our own import adds up the same lines, and every figure of every account must be equal.',
    header: ['lines', 'accounts', 'per account, ms', 'per category, ms', 'our own import, ms'],
    rows,
    broken,
  };
}
