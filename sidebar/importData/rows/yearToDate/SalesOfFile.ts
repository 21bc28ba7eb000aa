import type { ComparedDays } from '../../../../src/model/imports/sales/comparedDays';
import type { OrderDay } from '../../../../src/model/imports/sales/summarizeSales';
import type { SaleOfYear } from '../../../../src/model/imports/sales/Sale';

/** The sales of a file, beside its rows. */
export interface SalesOfFile {
  days: ComparedDays;
  /** The running year, if the file has sales of it. */
  toDate: number | null;
  /** Whether the year of the last day counts; a person can leave it out. */
  isCovered: boolean;
  /** The file's last full year; `null` if it is unknown. */
  lastFullYear: number | null;
  /** By line of the row. */
  ofYear: ReadonlyMap<number, readonly SaleOfYear[]>;
  /** By line of the row: the days with an order, ascending. */
  orderDays: ReadonlyMap<number, readonly OrderDay[]>;
}
