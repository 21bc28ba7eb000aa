// Customers of a list by month or quarter who bought before and have nothing in the running year.
import { foldName } from '../../../src/model/names/foldName';
import { MOST_CHANCE } from '../../../src/model/pulse/pulseOf';
import type { ReadAccount } from './ReadAccount';

interface Stopped {
  name: string;
  line: number;
}

/**
 * The customers without revenue in all periods of a year, although so many of the earlier ones had some that an unchanged customer has none in
 * at most 10%. One period without revenue is added to the earlier ones, so that few of them are not a certainty. The rows of a customer count
 * together; a customer with a cell that cannot be read is left out.
 *
 * @param year that is not over.
 */
export function stoppedInParts(accounts: readonly ReadAccount[], year: number): Stopped[] {
  const customers = new Map<string, Stopped & { rows: NonNullable<ReadAccount['periods']>[] }>();
  for (const { account: name, line, periods } of accounts) {
    if (periods === undefined) continue;
    const known = customers.get(foldName(name)) ?? { name, line, rows: [] };
    known.rows.push(periods);
    customers.set(foldName(name), known);
  }
  return [...customers.values()].flatMap(({ name, line, rows }) => (haveStopped(rows, year) ? [{ name, line }] : []));
}

function haveStopped(rows: readonly NonNullable<ReadAccount['periods']>[], year: number): boolean {
  const periods = (rows[0] ?? []).map((period, at) => ({
    isNow: period.year === year,
    amounts: rows.map((each) => each[at]?.amount ?? null),
    isEarlier: period.year < year,
  }));
  if (periods.some(({ amounts }) => amounts.includes(null))) return false;
  const hasRevenue = ({ amounts }: (typeof periods)[number]): boolean => amounts.some((amount) => amount !== null && amount > 0);
  const now = periods.filter(({ isNow }) => isNow);
  const earlier = periods.filter(({ isEarlier }) => isEarlier);
  if (now.length === 0 || now.some(({ amounts }) => amounts.some((amount) => amount !== 0))) return false;
  const without = 1 - earlier.filter(hasRevenue).length / (earlier.length + 1);
  return without ** now.length <= MOST_CHANCE;
}
