import { foldName } from '../names/foldName';
import { parsePeriod } from './parsePeriod';
import type { ColumnMatch } from './recognizeColumns';

export const FILE_KINDS = ['accounts', 'salesLines', 'opportunities', 'contacts', 'activities'] as const;
export type FileKind = (typeof FILE_KINDS)[number];

/** Columns that only people have. */
const OF_A_PERSON = ['jobTitle', 'email', 'firstName', 'lastName', 'profile', 'role'];
/** Columns that only sales lines have. */
const OF_A_LINE = [
  'orderId',
  'product',
  'quantity',
  'unitPrice',
  'status',
  'documentType',
  'yearOfSales',
  'monthOfSales',
  'quarterOfSales',
  'period',
  'weekOfSales',
];
/** Columns that customers have, and sales lines rarely. */
const OF_A_CUSTOMER = ['industry', 'city', 'country', 'phone', 'website', 'parent', 'employees', 'annualRevenue', 'email'];
/** Columns that only deals have. Their amounts are not revenue until the deal is won. */
const OF_A_DEAL = ['probability', 'dealName', 'dealId', 'expectedClose'];

/**
 * Detects what the rows of a file are.
 *
 * - Deals have an amount and a stage, a probability, a deal name or a day on which they are expected. A stage beside the number of an order is that of the order.
 * - Sales lines have an account, a day or a year (`Completed Date` beside the number of an order), and an amount
 *   or a quantity and a price. A revenue without a year counts as one beside a column of a line such as an order number, if some account has several
 *   rows, or if nothing else describes a customer.
 * - Activities have a day, and a subject or a type of activity, and no money.
 * - Contacts have a person's name, a column that only people have (job title, e-mail address, first or last name) or a phone and nothing else of a
 *   customer, and no money.
 * - Everything else is accounts.
 */
export function recognizeFile(columns: readonly (ColumnMatch | null)[], rows: readonly (readonly string[])[]): FileKind {
  const has = (field: string): boolean => columns.some((column) => column?.field === field);
  const hasAmount =
    has('amount') ||
    columns.some((column) => column?.field === 'revenue' && column.year === null) ||
    (has('quantity') && has('unitPrice'));
  const hasYears = columns.some((column) => column !== null && column.year !== null);
  const isOfDeals = OF_A_DEAL.some(has) || (has('stage') && !has('orderId'));
  if (hasAmount && !hasYears && isOfDeals) return 'opportunities';
  const isDated =
    hasQuarters(columns, rows) ||
    ['date', 'yearOfSales', 'monthOfSales', 'period', 'weekOfSales'].some(has) ||
    (has('activityDay') && has('orderId'));
  if (isDated && hasAmount && !hasYears && (has('account') || has('crmId'))) {
    if (has('amount') || OF_A_LINE.some(has) || !OF_A_CUSTOMER.some(has) || someAccountTwice(columns, rows)) return 'salesLines';
  }
  if ((has('date') || has('activityDay')) && (has('subject') || has('activityType')) && !hasAmount && !hasYears)
    return 'activities';
  const isReachable =
    has('phone') && has('account') && !['crmId', ...OF_A_CUSTOMER].some((field) => field !== 'phone' && has(field));
  const hasPerson = ['contactName', 'firstName', 'lastName'].some(has) && (OF_A_PERSON.some(has) || isReachable);
  return hasPerson && !hasAmount && !hasYears && !has('annualRevenue') ? 'contacts' : 'accounts';
}

/** Whether quarters have their year, as in `2025Q1`: alone, they say nothing. */
function hasQuarters(columns: readonly (ColumnMatch | null)[], rows: readonly (readonly string[])[]): boolean {
  const at = columns.findIndex((column) => column?.field === 'quarterOfSales');
  return rows.some((row) => parsePeriod({ year: row[at] ?? '' })?.kind === 'quarter');
}

function someAccountTwice(columns: readonly (ColumnMatch | null)[], rows: readonly (readonly string[])[]): boolean {
  const byName = columns.findIndex((column) => column?.field === 'account');
  const at = byName >= 0 ? byName : columns.findIndex((column) => column?.field === 'crmId');
  const names = rows.map((row) => foldName(row[at] ?? '')).filter((name) => name !== '');
  return new Set(names).size < names.length;
}
