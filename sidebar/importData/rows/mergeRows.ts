// The customers of a file, one row each.
import type { Problem } from '../../../src/actions/Answer';
import { groupBy } from '../../../src/model/lists/groupBy';
import { addDecimals } from '../../../src/model/imports/addDecimals';
import { matchAccounts, placesOf } from '../../../src/model/imports/matchAccounts';
import { foldName } from '../../../src/model/names/foldName';
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

/** The accounts with one row for the rows of each that complete each other, such as those of different years. Categories stay apart. */
export function joinCompleting(accounts: readonly ReadAccount[]): ReadAccount[] {
  if (areCategories(accounts)) return [...accounts];
  const places = placesOf(accounts);
  const groups = [...groupBy(accounts.keys(), (at) => places[at]).values()];
  const merged = new Map<number, ReadAccount[]>();
  for (const [first = 0, ...others] of groups) {
    const rows = [first, ...others].map((at) => accounts[at] as ReadAccount);
    if (others.length === 0 || !areCompleting(rows)) continue;
    merged.set(first, mergeRows(rows));
    for (const at of others) merged.set(at, []);
  }
  return accounts.flatMap((account, at) => merged.get(at) ?? [account]);
}

/** Whether no row has a figure of a year that an earlier one has too, or another value than it. Blanks say nothing. */
function areCompleting(rows: readonly ReadAccount[]): boolean {
  const found = new Map<string, unknown>();
  return rows.every(({ account, values, own, years }) =>
    Object.entries({ name: { key: foldName(account) }, values, own, ...years }).every(([of, cells]) =>
      Object.entries(cells).every(([key, value]) => {
        const place = `${of} ${key}`;
        const isNew = value === '' || !found.has(place) || (!(of in years) && found.get(place) === value);
        if (value !== '') found.set(place, value);
        return isNew;
      }),
    ),
  );
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
