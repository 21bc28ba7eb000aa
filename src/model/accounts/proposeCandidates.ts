import { sum } from '../numbers/sum';
import { median } from '../numbers/median';
import { abcClasses } from './abcClasses';
import { growthOf } from './growthOf';

interface AccountInBrief {
  id: string;
  /** Revenue of the last full year. */
  revenue3: number | null;
  revenueToDate: number | null;
  /** From full years only, beyond the price rise; 0.25 is 25%. */
  growth: number | null;
}

export interface CandidatesProposal {
  /** In the order of the accounts. Empty when no account has revenue. */
  ids: string[];
  /**
   * The share of the revenue of the last full year, 0–1, of the accounts chosen for their size; of this year so far while no account has a full
   * one. `null` when there is no revenue.
   */
  share: number | null;
  /** Whether the limit of 50 leaves out accounts that belong to the 95%. */
  isCut: boolean;
  /** How many accounts are chosen for growth alone. */
  growing: number;
  /** Those of them that count by their revenue of this year so far, the largest first. */
  fresh: string[];
}

const MOST_CANDIDATES = 50;
/** Where one customer brings nearly all, the next largest are candidates too: a choice needs some to choose from. */
const FEWEST_OF_MANY = 15;
const MOST_GROWING = 10;
const FAST_GROWTH = 0.25;
/** This year so far beside the whole year before, which is fast growth whatever the rest of the year brings. */
const TWICE = 2;

/**
 * The size of an account: its revenue of the last full year, or of this year so far (`isToDate`) where that one has none. `null` is unknown;
 * a known 0 stays 0.
 */
export function sizeOf({ revenue3, revenueToDate }: Pick<AccountInBrief, 'revenue3' | 'revenueToDate'>): {
  revenue: number | null;
  isToDate: boolean;
} {
  const isToDate = !((revenue3 ?? 0) > 0) && (revenueToDate ?? 0) > 0;
  return { revenue: isToDate ? revenueToDate : revenue3, isToDate };
}

/**
 * Proposes the accounts for the Scoring Matrix: those that bring 95% of revenue plus the fastest growing, at most 50 in all.
 *
 * - Revenue is that of the last full year, or the year to date for an account that brought nothing then. The accounts that bring 95% of it are
 *   ABC classes A and B.
 * - The fastest growing are up to ten accounts that grew by 25% or more, or brought twice the last full year in this year so far, and bring more than the median revenue of accounts with revenue, in the
 *   last full year or in this year so far. Strong growth from a tiny base does not count.
 *   Growth counts beyond `priceRise`, 0.1 is 10%.
 * - Of more than 50 accounts with revenue, the 15 largest are proposed at least.
 * - Above 50, the fastest growing stay and the largest of the others fill the remaining places. Ties keep the order of the input.
 */
export function proposeCandidates(accounts: readonly AccountInBrief[], priceRise = 0): CandidatesProposal {
  const classes = abcClasses(accounts.map((account) => sizeOf(account).revenue));
  const ranked = accounts.map((account, index) => {
    const { revenue, isToDate } = sizeOf(account);
    return {
      id: account.id,
      growth: fastestOf(account, priceRise),
      isToDate,
      revenue: revenue ?? 0,
      best: Math.max(revenue ?? 0, account.revenueToDate ?? 0),
      abc: classes[index] ?? null,
    };
  });

  const earning = ranked.filter(({ revenue }) => revenue > 0).map(({ revenue }) => revenue);
  const middle = earning.length > 0 ? median(earning) : 0;
  const growing = ranked
    .filter(({ growth, best }) => growth !== null && growth >= FAST_GROWTH && best > middle)
    .sort((a, b) => (b.growth ?? 0) - (a.growth ?? 0))
    .slice(0, MOST_GROWING);
  const bySizeOf = (accounts: typeof ranked) => accounts.sort((a, b) => b.revenue - a.revenue);
  const fewest =
    earning.length > MOST_CANDIDATES ? bySizeOf(ranked.filter(({ revenue }) => revenue > 0)).slice(0, FEWEST_OF_MANY) : [];
  const ofShare = bySizeOf(ranked.filter(({ abc }) => abc === 'A' || abc === 'B'));
  const largest = ofShare.length < fewest.length ? fewest : ofShare;

  const chosen = new Set([...growing, ...largest.filter((account) => !growing.includes(account))].slice(0, MOST_CANDIDATES));
  const bySize = largest.slice(0, MOST_CANDIDATES).filter((account) => chosen.has(account));
  const isWhole = accounts.some(({ revenue3 }) => (revenue3 ?? 0) > 0);
  const counted = ({ revenue, isToDate }: (typeof ranked)[number]) => (isWhole && isToDate ? 0 : Math.max(0, revenue));
  const total = sum(ranked.map(counted));
  return {
    ids: ranked.filter((account) => chosen.has(account)).map(({ id }) => id),
    share: total > 0 ? sum(bySize.map(counted)) / total : null,
    isCut: largest.some((account) => !chosen.has(account)),
    growing: chosen.size - bySize.length,
    fresh: bySizeOf([...chosen].filter(({ isToDate }) => isToDate)).map(({ id }) => id),
  };
}

/** Growth of full years; of the running one where it has brought twice the last full year already. */
function fastestOf({ growth, revenue3, revenueToDate }: AccountInBrief, priceRise: number): number | null {
  const now = growthOf({ revenue2: revenue3, revenue3: revenueToDate }, priceRise);
  return now === null || now < TWICE - 1 ? growth : Math.max(growth ?? 0, now);
}
