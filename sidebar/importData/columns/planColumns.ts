// Proposes what becomes of each column, from the headers and the first rows.
import { dateOrderOf } from '../../../src/model/imports/dateOrderOf';
import { numberFormatOf } from '../../../src/model/numbers/numberFormatOf';
import { parseNumber } from '../../../src/model/numbers/parseNumber';
import { recognizeColumns, type ColumnMatch } from '../../../src/model/imports/recognizeColumns';
import { recognizeFile, type FileKind } from '../../../src/model/imports/recognizeFile';
import { importHeaders } from '../../../src/text/importHeaders';
import { isContactField } from './contactFields';
import type { ColumnUse, ImportPlan } from './ImportPlan';

const SAMPLES = 3;
/** What a sales line brings; everything else of it is left out. */
export const SALES_FIELDS = ['account', 'crmId', 'date', 'amount', 'category', 'orderId', 'salesRep'] as const;
/** Numbers that are recognised and have no column of ours in a file of customers. */
const KEPT_AS_OWN = ['orders', 'quantity'];

interface Proposing {
  /** Keys of the columns of Accounts that a file may fill. */
  fields: readonly string[];
  /** The year that a revenue without a year is taken for, and the running one. */
  lastFullYear: number;
  /** What the rows are, where a person knows better than the headers. */
  kind?: FileKind;
}

/**
 * @param headers the cells of the first row.
 * @param rows the next ones, as many as are at hand: 200 are plenty.
 */
export function planColumns(headers: readonly string[], rows: readonly (readonly string[])[], proposing: Proposing): ImportPlan {
  const matches = recognizeColumns(headers, importHeaders);
  const kind = proposing.kind ?? recognizeFile(matches, rows);
  const latest = latestYears(matches);
  const hasWholeName = matches.some((match) => match?.field === 'contactName');
  const columns = headers.map((header, index) => {
    const cells = rows.map((row) => (row[index] ?? '').trim()).filter((cell) => cell !== '');
    const numbers = numberFormatOf(cells);
    const match = matches[index] ?? null;
    const isLatest = match === null || match.year === null || latest.get(match.field) === match.year;
    const numeric = cells.length > 0 && cells.every((cell) => parseNumber(cell, numbers.decimal) !== null);
    return {
      index,
      header: header.trim(),
      samples: [...new Set(cells)].slice(0, SAMPLES),
      numeric,
      numbers,
      dates: dateOrderOf(cells),
      isCustomersOwn: match?.field === 'annualRevenue',
      use:
        kind === 'salesLines'
          ? useInSales(match)
          : kind === 'contacts'
            ? useInContacts(match, hasWholeName)
            : useInAccounts(match, isLatest, numeric, proposing),
    };
  });
  return { kind, columns: columns.filter(({ header, samples }) => header !== '' || samples.length > 0) };
}

const LEFT_OUT: ColumnUse = { kind: 'leaveOut' };

function useInSales(match: ColumnMatch | null): ColumnUse {
  const field = match?.field === 'revenue' ? 'amount' : match?.field;
  return field !== undefined && (SALES_FIELDS as readonly string[]).includes(field) ? { kind: 'field', field } : LEFT_OUT;
}

/** Parts of a name are left out where the whole of it has a column of its own. */
function useInContacts(match: ColumnMatch | null, hasWholeName: boolean): ColumnUse {
  const field = match?.field ?? '';
  const isPart = field === 'firstName' || field === 'lastName';
  return isContactField(field) && !(isPart && hasWholeName) ? { kind: 'field', field } : LEFT_OUT;
}

function useInAccounts(
  match: ColumnMatch | null,
  isLatest: boolean,
  numeric: boolean,
  { fields, lastFullYear }: Proposing,
): ColumnUse {
  if (match === null) return LEFT_OUT;
  const { field, year } = match;
  if (field === 'account') return { kind: 'field', field };
  if (field === 'revenue' || field === 'cost') return { kind: 'year', figure: field, year: year ?? lastFullYear, toDate: false };
  if (field === 'revenueToDate') return { kind: 'year', figure: 'revenue', year: year ?? lastFullYear + 1, toDate: true };
  if (fields.includes(field)) return isLatest ? { kind: 'field', field } : LEFT_OUT;
  return KEPT_AS_OWN.includes(field) && numeric ? { kind: 'own' } : LEFT_OUT;
}

/** Of figures that have one column of ours and several in the file, the latest year. */
function latestYears(matches: readonly (ColumnMatch | null)[]): Map<string, number> {
  const latest = new Map<string, number>();
  for (const match of matches) {
    if (match !== null && match.year !== null) latest.set(match.field, Math.max(match.year, latest.get(match.field) ?? 0));
  }
  return latest;
}
