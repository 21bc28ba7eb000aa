import { foldName } from '../../../src/model/names/foldName';
import { hasField, placeOf, type Matches, type Rows } from './matches';

/** What the columns of a file of customers have together. */
export interface FileOfAccounts {
  /** The latest year of revenue, and of revenue to date. */
  lastYear: number | undefined;
  yearToDate: number | undefined;
  hasYears: boolean;
  hasRevenue: boolean;
  hasSameDays: boolean;
  isByCategory: boolean;
  /** The field that says whether a customer is active. */
  status: string;
}

/** @param rows the first rows of the file. */
export function fileOfAccounts(matches: Matches, rows: Rows): FileOfAccounts {
  const latest = latestYears(matches);
  return {
    lastYear: latest.get('revenue'),
    yearToDate: latest.get('revenueToDate'),
    hasYears: hasSeveralYears(matches),
    hasRevenue: hasField(matches, 'revenue') || hasField(matches, 'revenueToDate'),
    hasSameDays: hasField(matches, 'revenueSameDays'),
    isByCategory: isByCategory(matches, rows),
    status: hasField(matches, 'customerStatus') ? 'customerStatus' : 'status',
  };
}

/** Whether each row is a category of an account, with its revenue, and not a customer with a category of its own. */
function isByCategory(matches: Matches, rows: Rows): boolean {
  const [account, category, id] = [placeOf(matches, 'account'), placeOf(matches, 'category'), placeOf(matches, 'crmId')];
  if (account < 0 || category < 0 || !(hasField(matches, 'revenue') || hasField(matches, 'amount'))) return false;
  const keys = rows.map((row) => [foldName(row[account] ?? ''), row[id] ?? '']);
  const countOf = (texts: readonly string[]): number => new Set(texts).size;
  const pairs = rows.map((row, index) => [...(keys[index] ?? []), row[category] ?? ''].join('\n'));
  return countOf(keys.map((key) => key.join('\n'))) < rows.length && countOf(pairs) === rows.length;
}

/** Whether the revenue of several years has a column each, or that of one year several. */
const hasSeveralYears = (matches: Matches): boolean =>
  matches.filter((match) => match?.field === 'revenue' && match.year !== null).length > 1;

/** When several columns of the file match one of our columns, the latest year wins. */
export function latestYears(matches: Matches): Map<string, number> {
  const latest = new Map<string, number>();
  for (const match of matches) {
    if (match !== null && match.year !== null) latest.set(match.field, Math.max(match.year, latest.get(match.field) ?? 0));
  }
  return latest;
}
