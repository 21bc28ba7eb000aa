// The pulse of accounts from the figures that imports keep of sales lines, and what people answered to its alarms.
import { foldName } from '../../model/names/foldName';
import type { AlarmAnswer, AlarmKind, CategoryFigures, Pulse, PulseFigures } from '../../model/pulse/Pulse';
import { pulseOf } from '../../model/pulse/pulseOf';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';

/** @param rows of the register. Accounts without sales lines are missing. */
export function readPulses(workbook: Workbook, rows: readonly number[]): Map<number, Pulse> {
  const accounts = workbook.table('accounts');
  const withSales = rows.filter((row) => accounts.value(row, 'salesUntil') !== '');
  if (withSales.length === 0) return new Map();
  const priceRise = workbook.settings.number('priceRise', 0);
  const categories = categoriesOf(
    workbook,
    withSales.map((row) => accounts.name(row)),
  );
  const ids = new Set(withSales.map((row) => accounts.text(row, 'id')));
  const answers = listsOf(workbook.find('alarms'), ids, (alarms, row) => alarms.text(row, 'accountId'), answerOf);
  const pulses = new Map<number, Pulse>();
  for (const row of withSales) {
    const figures = figuresOf(accounts, row, categories.get(foldName(accounts.name(row))) ?? []);
    const pulse = pulseOf(figures, { priceRise, answers: answers.get(accounts.text(row, 'id')) ?? [] });
    if (pulse) pulses.set(row, pulse);
  }
  return pulses;
}

/** The figures of one account; `null` without sales lines. */
export function readSalesFigures(workbook: Workbook, row: number): PulseFigures | null {
  const accounts = workbook.table('accounts');
  if (accounts.value(row, 'salesUntil') === '') return null;
  return figuresOf(accounts, row, categoriesOf(workbook, [accounts.name(row)]).get(foldName(accounts.name(row))) ?? []);
}

const categoriesOf = (workbook: Workbook, names: readonly string[]): Map<string, CategoryFigures[]> =>
  listsOf(workbook.find('sales'), new Set(names.map(foldName)), (sales, row) => foldName(sales.name(row)), categoryOf);

const figuresOf = (accounts: Table, row: number, categories: readonly CategoryFigures[]): PulseFigures => ({
  ...readNumbers(accounts, row, ['revenue2', 'orders', 'daysToDate', ...NUMBERS]),
  ...readDays(accounts, row, ['firstOrder', 'lastOrder', 'salesFrom', 'salesUntil']),
  categories,
});

const categoryOf = (sales: Table, row: number): CategoryFigures => ({
  category: sales.text(row, 'category'),
  ...readNumbers(sales, row, NUMBERS),
  ...readDays(sales, row, ['lastOrder']),
});

/** The columns that a category has too. */
const NUMBERS = [
  'revenue3',
  'revenueToDate',
  'revenueSameDays',
  'ordersToDate',
  'ordersSameDays',
  'usualInterval',
  'longestGap',
] as const;

type Read<Column extends string, Value> = Record<Column, Value | null>;

const readNumbers = <Column extends string>(table: Table, row: number, columns: readonly Column[]): Read<Column, number> =>
  Object.fromEntries(columns.map((column) => [column, table.number(row, column)])) as Read<Column, number>;

const readDays = <Column extends string>(table: Table, row: number, columns: readonly Column[]): Read<Column, string> =>
  Object.fromEntries(columns.map((column) => [column, table.text(row, column) || null])) as Read<Column, string>;

const answerOf = (alarms: Table, row: number): AlarmAnswer => ({
  kind: alarms.text(row, 'kind') as AlarmKind,
  category: alarms.text(row, 'category'),
  why: alarms.text(row, 'why'),
  who: alarms.text(row, 'who'),
  on: alarms.text(row, 'on'),
  asOf: alarms.text(row, 'asOf'),
  level: alarms.number(row, 'level'),
});

/** The rows of a table by a key of theirs, of which only the wanted ones are read. */
function listsOf<Read>(
  table: Table | null,
  wanted: ReadonlySet<string>,
  keyOf: (table: Table, row: number) => string,
  read: (table: Table, row: number) => Read,
): Map<string, Read[]> {
  const lists = new Map<string, Read[]>();
  if (!table) return lists;
  for (const row of table.rows) {
    const key = keyOf(table, row);
    if (!wanted.has(key)) continue;
    const list = lists.get(key);
    if (list) list.push(read(table, row));
    else lists.set(key, [read(table, row)]);
  }
  return lists;
}
