// The customers of a file, one row each.
import type { Problem } from '../../../src/actions/Answer';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import { matchAccounts } from '../../../src/model/imports/matchAccounts';
import type { YearFigure } from '../columns/ImportPlan';
import { areCategories, type ReadAccount } from './ReadAccount';

/** One problem for each row about an account of an earlier row. */
export const duplicatesOf = (accounts: readonly ReadAccount[]): Problem[] =>
  areCategories(accounts)
    ? []
    : matchAccounts(accounts, []).problems.flatMap((problem) =>
        problem.code === 'duplicateInFile' ? [{ code: problem.code, values: { name: problem.name } }] : [],
      );

/** The accounts as they are written: rows about the same account are merged, and the later row wins. Categories stay apart. */
export function mergeRows(accounts: readonly ReadAccount[]): ReadAccount[] {
  if (areCategories(accounts)) return [...accounts];
  const keyed = accounts.map((account, line) => ({
    ...account,
    line,
    values: {
      ...account.values,
      ...Object.fromEntries(
        FIGURES.flatMap((figure) =>
          Object.entries(account.years[figure]).map(([year, amount]) => [`${figure}:${year}`, amount] as const),
        ),
      ),
    },
  }));
  return matchAccounts(keyed, []).create.map((merged) => {
    const entries = Object.entries(merged.values);
    const ofYears = (figure: YearFigure) =>
      Object.fromEntries(
        entries.flatMap(([key, amount]) =>
          key.startsWith(`${figure}:`) ? [[Number(key.slice(figure.length + 1)), Number(amount)]] : [],
        ),
      );
    return {
      ...merged,
      line: accounts[merged.line]?.line ?? merged.line,
      values: Object.fromEntries(entries.filter(([key]) => !key.includes(':'))),
      years: { revenue: ofYears('revenue'), cost: ofYears('cost') },
    };
  });
}

const FIGURES: readonly YearFigure[] = ['revenue', 'cost'];

/** The total revenue of all accounts in a file, by year. */
export function revenueByYear(accounts: readonly ReadAccount[]): Map<number, number> {
  const sums = new Map<number, number>();
  for (const { years } of accounts)
    for (const [year, amount] of Object.entries(years.revenue))
      sums.set(Number(year), addDecimals([sums.get(Number(year)) ?? 0, amount]));
  return sums;
}
