import type { FiscalYears } from '../calendar/FiscalYears';
import type { DialectKey } from './Dialect';

/** A table of sales lines in a data warehouse, by the names of its columns. '' where it has none. */
export interface SalesTable {
  table: string;
  /** The customer's name, its id, or both. */
  account: string;
  accountId: string;
  /** Of type DATE, DATETIME or TIMESTAMP, or a text yyyy-mm-dd. */
  day: string;
  amount: string;
  cost: string;
  document: string;
  category: string;
}

export interface WarehouseQuestion {
  dialect: DialectKey;
  table: SalesTable;
  years: FiscalYears;
  /** The year of the column `revenue3`. */
  lastFullYear: number;
  /** yyyy-mm-dd. Later lines do not count, and no line after the year that follows the last full one. */
  today: string;
}

/** What a statement needs beside the optional columns. `account` is the name or the id. */
type Needed = 'table' | 'account' | 'day' | 'amount' | 'category';

/** What has no name yet. */
export function missingColumns({ table, account, accountId, day, amount, category }: SalesTable, byCategory: boolean): Needed[] {
  const names: [Needed, string][] = [
    ['table', table],
    ['account', account + accountId],
    ['day', day],
    ['amount', amount],
    ...(byCategory ? [['category', category] satisfies [Needed, string]] : []),
  ];
  return names.filter(([, name]) => name.trim() === '').map(([key]) => key);
}
