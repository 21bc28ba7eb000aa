// The use that is proposed for a column, by the kind of the file.
import type { FiscalYears } from '../../../src/model/calendar/FiscalYears';
import { meaningOf } from '../../../src/model/imports/headerConcepts';
import type { ColumnMatch } from '../../../src/model/imports/recognizeColumns';
import type { FileKind } from '../../../src/model/imports/recognizeFile';
import { isContactField } from './contactFields';
import type { FileOfAccounts } from './fileOfAccounts';
import { ACTIVITY_FIELDS, OPPORTUNITY_FIELDS, SALES_FIELDS, type ActivityField, type SalesField } from './fileFields';
import type { ColumnUse } from './ImportPlan';
import type { TitledYear } from './yearInTitle';

export interface Proposing {
  /** Keys of the columns of Accounts that a file can fill. */
  fields: readonly string[];
  /** The year assumed for a revenue without a year, and the current year. */
  lastFullYear: number;
  /** How the workbook counts its years: by default from the first month of the calendar of the last full year. */
  years?: FiscalYears;
  /** The year, or a quarter of it, that a title above the table names; `null` without one. */
  titled?: TitledYear | null;
  /** The year in the name of the file or its sheet; `null` without one. */
  named?: number | null;
  /** The names of the file and of its sheet. None by default. */
  names?: readonly string[];
  /** Whether a title or a header says that the amounts are owed, not sold. */
  isOwed?: boolean;
  /** The kind of rows, when the user corrects the detection. */
  kind?: FileKind | undefined;
  /** The header row, when the user corrects the detection; -1 without a header. */
  headerAt?: number | undefined;
}

interface MatchedColumn {
  header: string;
  match: ColumnMatch | null;
  /** Whether no other column has a later year of the field. */
  isLatest: boolean;
  /** Whether all cells are numbers. */
  numeric: boolean;
}

export const LEFT_OUT: ColumnUse = { kind: 'leaveOut' };

/** @param has whether a column of the file has this field. */
export function proposeUse(
  kind: FileKind,
  column: MatchedColumn,
  has: (field: string) => boolean,
  proposing: Proposing,
  ofFile: FileOfAccounts,
): ColumnUse {
  const { match } = column;
  if (kind === 'salesLines') return useInSales(match, has);
  if (kind === 'opportunities') return useInOpportunities(match, has);
  if (kind === 'contacts') return useInContacts(match, has('contactName'));
  if (kind === 'activities') return useInActivities(match, has);
  return useInAccounts(column, proposing, ofFile);
}

const SALES_FIELD_OF: Readonly<Record<string, SalesField>> = {
  yearOfSales: 'year',
  quarterOfSales: 'quarter',
  monthOfSales: 'month',
  period: 'month',
  weekOfSales: 'month',
  stage: 'status',
  activityDay: 'date',
};
/** The longer periods of a sale, before the shorter ones. */
const PERIODS = ['monthOfSales', 'period', 'weekOfSales'];

/** A revenue without a year is the amount when there is no other amount. */
function useInSales(match: ColumnMatch | null, has: (field: string) => boolean): ColumnUse {
  if (match === null || match.year !== null) return LEFT_OUT;
  const isRival = (field: string): boolean =>
    (field === 'revenue' && has('amount')) ||
    PERIODS.slice(0, Math.max(0, PERIODS.indexOf(field))).some(has) ||
    (field === 'status' && has('stage')) ||
    (field === 'activityDay' && has('date'));
  const field = match.field === 'revenue' ? 'amount' : (SALES_FIELD_OF[match.field] ?? match.field);
  const isOurs = (SALES_FIELDS as readonly string[]).includes(field);
  return isOurs && !isRival(match.field) ? { kind: 'field', field } : LEFT_OUT;
}

function useInOpportunities(match: ColumnMatch | null, has: (field: string) => boolean): ColumnUse {
  const field = match?.field === 'revenue' && match.year === null && !has('amount') ? 'amount' : match?.field;
  const isOurs = (OPPORTUNITY_FIELDS as readonly (string | undefined)[]).includes(field);
  return isOurs && field !== undefined ? { kind: 'field', field } : LEFT_OUT;
}

const ACTIVITY_FIELD_OF: Readonly<Record<string, ActivityField>> = {
  activityDay: 'date',
  documentType: 'activityType',
  salesRep: 'whose',
  ourOwner: 'whose',
  stage: 'activityStatus',
  status: 'activityStatus',
};

/** In a file of activities, a type is the activity's, and an owner is the one of us who took part. */
function useInActivities(match: ColumnMatch | null, has: (field: string) => boolean): ColumnUse {
  if (match === null || match.year !== null) return LEFT_OUT;
  const field = ACTIVITY_FIELD_OF[match.field] ?? match.field;
  const isRival =
    (match.field === 'date' && has('activityDay')) ||
    (match.field === 'documentType' && has('activityType')) ||
    (match.field === 'ourOwner' && has('salesRep')) ||
    (match.field === 'stage' && has('status'));
  return (ACTIVITY_FIELDS as readonly string[]).includes(field) && !isRival ? { kind: 'field', field } : LEFT_OUT;
}

/** Parts of a name are left out when the full name has a column. */
function useInContacts(match: ColumnMatch | null, hasWholeName: boolean): ColumnUse {
  const field = match?.field ?? '';
  const isPart = field === 'firstName' || field === 'lastName';
  return isContactField(field) && !(isPart && hasWholeName) ? { kind: 'field', field } : LEFT_OUT;
}

/** The column of the last full year. */
const LAST_COLUMN = 3;
/** Numbers that are recognised but have no column in a file of customers; orders have one for the last full year alone. */
const KEPT_AS_OWN = ['orders', 'orderLines', 'quantity'];

function useInAccounts(
  { header, match, isLatest, numeric }: MatchedColumn,
  { fields, lastFullYear, titled, isOwed = false }: Proposing,
  ofFile: FileOfAccounts,
): ColumnUse {
  if (match === null) return LEFT_OUT;
  const { year, part, until } = match;
  const field = match.field === 'amount' && isPlainAmount(header) && !isOwed && !ofFile.hasRevenue ? 'revenue' : match.field;
  if (field === 'account' || field === 'currency') return { kind: 'field', field };
  if (field === 'marginShare') return numeric ? { kind: 'field', field } : LEFT_OUT;
  if (field === ofFile.status) return { kind: 'field', field: 'customerStatus' };
  // Beside several years, revenue without a year adds them up.
  if (field === 'revenue' && year === null && ofFile.hasYears) return LEFT_OUT;
  if (field === 'revenue' || field === 'cost') {
    const ofYear = year ?? titled?.year ?? lastFullYear;
    const quarter = part ?? (year === null ? titled?.part : undefined);
    const toDate = year === null && ofYear === lastFullYear + 1 && quarter === undefined;
    return { kind: 'year', figure: field, year: ofYear, toDate, ...(quarter !== undefined && { part: quarter }) };
  }
  // The year before up to the same day, to compare.
  if (field === 'revenueToDate' && !isLatest) {
    const isCompared = year === (ofFile.yearToDate ?? 0) - 1 && fields.includes('revenueSameDays') && !ofFile.hasSameDays;
    return isCompared ? { kind: 'field', field: 'revenueSameDays' } : LEFT_OUT;
  }
  if (field === 'revenueToDate')
    return {
      kind: 'year',
      figure: 'revenue',
      year: year ?? lastFullYear + 1,
      toDate: true,
      ...(until !== undefined && { until }),
    };
  if (field === 'discount' && year !== null) {
    const column = `discount${year - lastFullYear + LAST_COLUMN}`;
    return fields.includes(column) ? { kind: 'field', field: column } : LEFT_OUT;
  }
  if (field === 'category' && ofFile.isByCategory) return { kind: 'field', field };
  const isOfNoColumn = (field === 'orders' || field === 'orderLines') && (year === null || year !== ofFile.lastYear);
  if (fields.includes(field) && !isOfNoColumn) return isLatest ? { kind: 'field', field } : LEFT_OUT;
  return KEPT_AS_OWN.includes(field) && numeric ? { kind: 'own' } : LEFT_OUT;
}

/** Beside a customer's name alone, such an amount is its revenue. An amount due, expected or of a deal is not. */
const PLAIN = ['amount', 'total', 'net', 'gross', 'sale', 'revenue', 'document', 'line'];
const isPlainAmount = (header: string): boolean =>
  meaningOf(header.replace(/[([].*?[)\]]/g, ' '))
    ?.split(' ')
    .every((concept) => PLAIN.includes(concept)) ?? false;
