// The accounts of a file beside what the workbook knows of the same year.
import type { ImportedRow } from '../../../../src/actions/imports/importAccounts';
import { addDecimals } from '../../../../src/model/imports/addDecimals';
import type { PresentRow } from '../../../../src/model/imports/changes/PresentRow';
import { registerOf } from '../../../../src/model/imports/changes/registerOf';
import { matchAccounts } from '../../../../src/model/imports/matchAccounts';
import { beginsWithinYear, type ComparedDays } from '../../../../src/model/imports/sales/comparedDays';
import type { SaleOfYear } from '../../../../src/model/imports/sales/Sale';
import { cellsThen, numberIn, textIn, type Cells } from './knownCells';
import type { SalesOfFile } from './SalesOfFile';
import { isAcross, lastDayIn, treatmentOf, type Treatment } from './treatmentOf';

export interface JoinedAccount {
  cells: Cells;
  treatment: Treatment;
}

/** The revenue of the year in a file, up to the last day that the workbook knows of each customer. */
interface SoldAgain {
  inFile: number;
  inWorkbook: number;
  /** How many customers have another sum in the file. */
  differ: number;
  /** How many customers have a larger one. */
  more: number;
  /** By how much the file has less, over the customers of which it has less. */
  lacking: number;
}

export interface JoinedAccounts {
  /** The accounts of the workbook that rows are about, by the row's line; none where the years of the file are older. */
  accounts: ReadonlyMap<number, JoinedAccount>;
  /** `null` where the file has only a part of the year, or the same sums as the workbook. */
  again: SoldAgain | null;
  /** How many customers have more in the file than in the workbook, up to the last day that it knows of them. */
  more: number;
}

/** Sums of the same lines differ by no more. */
const SAME = 1e-9;
/** A corrected file lacks less of the revenue that is known; one with only some of the sales lacks more. */
export const MOST_LACKING = 0.1;

export function joinAccounts(
  rows: readonly ImportedRow[],
  present: readonly PresentRow[],
  { days, toDate, lastFullYear, ofYear }: SalesOfFile,
  register: { lastFullYear: number },
): JoinedAccounts {
  const byId = cellsThen(present, lastFullYear, register);
  if (byId === null) return { accounts: new Map(), again: null, more: 0 };
  const { update } = matchAccounts(rows, registerOf(present));
  const matched = update.map(({ id, row: { line } }) => ({ line, cells: byId.get(id) ?? {}, sales: ofYear.get(line) ?? [] }));
  const reached = matched.filter(({ cells }) => textIn(cells, 'salesUntil') <= days.salesUntil);
  const sold = soldAgain(reached, days);
  // A year may begin with holidays; a file without its first days lacks what was sold in them.
  const hasMost = sold.inWorkbook > 0 && sold.lacking <= sold.inWorkbook * MOST_LACKING;
  const hasYear = hasMost || !beginsWithinYear(days);
  const isWhole = hasYear && sold.lacking === 0;
  return {
    accounts: new Map(
      matched.map(({ line, cells, sales }) => [line, { cells, treatment: treatmentOf(cells, days, sales, isWhole) }]),
    ),
    again: hasYear && toDate !== null && sold.differ > 0 ? sold : null,
    more: soldAgain(matched, days).more,
  };
}

function soldAgain(accounts: readonly { cells: Cells; sales: readonly SaleOfYear[] }[], days: ComparedDays): SoldAgain {
  const again = { inFile: 0, inWorkbook: 0, differ: 0, more: 0, lacking: 0 };
  for (const { cells, sales } of accounts) {
    const [until, known] = [lastDayIn(cells), numberIn(cells, 'revenueToDate')];
    const isCompared = until >= days.from && !sales.some((sale) => isAcross(sale, until));
    if (known === null || !isCompared) continue;
    const found = addDecimals(sales.filter(({ date }) => date <= until).map(({ amount }) => amount));
    again.inFile = addDecimals([again.inFile, found]);
    again.inWorkbook = addDecimals([again.inWorkbook, known]);
    if (Math.abs(found - known) <= Math.abs(known) * SAME) continue;
    again.differ++;
    again.more += Number(found > known);
    again.lacking += Math.max(0, known - found);
  }
  return again;
}
