// The pulse of accounts from the figures that imports keep of sales, and what people answered to its alarms.
import { REVENUE_COLUMNS } from '../../model/imports/revenueColumn';
import { addDays } from '../../model/calendar/addDays';
import { firstDayOf } from '../../model/calendar/daysOfYear';
import { foldName } from '../../model/names/foldName';
import type { AlarmAnswer, AlarmKind, CategoryFigures, Pulse, PulseFigures } from '../../model/pulse/Pulse';
import { withLeftOpen, type NotedAlarm } from '../../model/pulse/leftOpen';
import { pulseOfAccount } from '../../model/pulse/pulseOfAccount';
import type { Table } from '../../workbook/Table';
import type { Workbook } from '../../workbook/Workbook';
import { storedObject } from '../../model/stored/storedJson';

/** @param rows of the register. Accounts that have neither sales lines nor an alarm of their yearly figures are missing. */
export function readPulses(workbook: Workbook, rows: readonly number[]): Map<number, Pulse> {
  const accounts = workbook.table('accounts');
  const pulses = readAllPulses(workbook, rows);
  return new Map([...pulses].filter(([row, { alarms }]) => alarms.length > 0 || hasSales(accounts, row)));
}

/** @param rows of the register; each has a pulse, of its sales lines or of its yearly figures. */
export function readAllPulses(workbook: Workbook, rows: readonly number[]): Map<number, Pulse> {
  const accounts = workbook.table('accounts');
  const names = rows.filter((row) => hasSales(accounts, row)).map((row) => accounts.name(row));
  const categories = names.length === 0 ? new Map<string, CategoryFigures[]>() : categoriesOf(workbook, names);
  const ids = new Set(rows.map((row) => accounts.text(row, 'id')));
  const answers = listsOf(workbook.find('alarms'), ids, (alarms, row) => alarms.text(row, 'accountId'), answerOf);
  const settings = {
    ...workbook.settings.numbers({ priceRise: 0 }),
    yearEnded: yearEndedIn(workbook),
    today: () => workbook.today,
  };
  return new Map(
    rows.map((row) => {
      const given = answers.get(accounts.text(row, 'id')) ?? [];
      const judged = { ...settings, answers: given.filter(({ why }) => why !== '') };
      const figures = hasSales(accounts, row)
        ? figuresOf(accounts, row, categories.get(foldName(accounts.name(row))) ?? [])
        : null;
      const pulse = pulseOfAccount(figures, readNumbers(accounts, row, REVENUE_COLUMNS), judged);
      return [
        row,
        withLeftOpen(
          pulse,
          given.flatMap(({ noted }) => noted ?? []),
          settings.yearEnded,
        ),
      ];
    }),
  );
}

/** The last day of the last full year, yyyy-mm-dd. */
export const yearEndedIn = ({ lastFullYear, years }: Workbook): string => addDays(firstDayOf(lastFullYear + 1, years), -1);

const hasSales = (accounts: Table, row: number): boolean => accounts.value(row, 'salesUntil') !== '';

/** The figures of one account; `null` without sales lines. */
export function readSalesFigures(workbook: Workbook, row: number): PulseFigures | null {
  const accounts = workbook.table('accounts');
  if (!hasSales(accounts, row)) return null;
  return figuresOf(accounts, row, categoriesOf(workbook, [accounts.name(row)]).get(foldName(accounts.name(row))) ?? []);
}

export const categoriesOf = (workbook: Workbook, names: readonly string[]): Map<string, CategoryFigures[]> =>
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

/** A row of the tab: an answer, or with a blank `why` an open alarm that an import noted. */
const answerOf = (alarms: Table, row: number): AlarmAnswer & { noted: NotedAlarm | null } => ({
  kind: alarms.text(row, 'kind') as AlarmKind,
  category: alarms.text(row, 'category'),
  why: alarms.text(row, 'why'),
  who: alarms.text(row, 'who'),
  on: alarms.text(row, 'on'),
  asOf: alarms.text(row, 'asOf'),
  level: alarms.number(row, 'level'),
  noted: notedOf(alarms, row),
});

function notedOf(alarms: Table, row: number): NotedAlarm | null {
  const alarm = storedObject(alarms.text(row, 'open')) as NotedAlarm['alarm'] | null;
  return alarm && { asOf: alarms.text(row, 'asOf'), alarm };
}

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
