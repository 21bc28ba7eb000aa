// What a file of customers comes to, before it is imported.
import type { Problem } from '../../../src/actions/Answer';
import { matchAccounts } from '../../../src/model/imports/matchAccounts';
import type { ImportPlan } from '../columns/ImportPlan';
import type { ReadAccount } from './readAccounts';

/** The revenue of all accounts by year. */
export function revenueByYear(accounts: readonly ReadAccount[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { years } of accounts)
    for (const [year, amount] of Object.entries(years.revenue)) sums.set(Number(year), (sums.get(Number(year)) ?? 0) + amount);
  return sums;
}

/** Years whose header says that they still run. */
export const yearsToDate = ({ columns }: ImportPlan): Set<number> =>
  new Set(columns.flatMap(({ use }) => (use.kind === 'year' && use.toDate && use.year !== null ? [use.year] : [])));

/** One problem for each row that is about an account of an earlier row. */
export const duplicatesOf = (accounts: readonly ReadAccount[]): Problem[] =>
  matchAccounts(accounts, []).problems.flatMap((problem) =>
    problem.code === 'duplicateInFile' ? [{ code: problem.code, values: { name: problem.name } }] : [],
  );
