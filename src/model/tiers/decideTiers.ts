// Sorts a ranking into the questions about tiers that a person must decide, and what needs no decision.
import { isAtLeast, isSame } from '../scoring/tolerance';
import type { RankedAccount } from './rankAccounts';
import type { TierSettings } from './Tier';
import { isKey } from './TierDecision';

/** As much of a ranked account as decisions need. */
export type StandingAccount = Pick<RankedAccount, 'id' | 'name' | 'score' | 'suggestedTier' | 'confirmedTier'>;

/** Every account stands in exactly one of the lists, as itself or, in a contest, as the newcomer. */
export interface TierQuestions {
  /** Whether nobody's tier was confirmed yet. */
  first: boolean;
  /** Key accounts confirmed before. */
  seatsTaken: number;
  /** Newcomers with a seat, the highest score first. */
  promotions: StandingAccount[];
  /** Newcomers that tie for the last free seats, so that none of them is suggested. */
  tied: StandingAccount[];
  /** Newcomers without a seat that score above a key account: the highest first, the incumbents below it the lowest first. */
  contests: { newcomer: StandingAccount; incumbents: StandingAccount[] }[];
  /** Key accounts below `keepFrom`, the lowest first. They keep their tier until a person decides. */
  underReview: StandingAccount[];
  /** Accounts that are not key and whose tier would change between Watch and Standard, blank included. */
  moves: { account: StandingAccount; to: 'watch' | 'standard' }[];
  settled: StandingAccount[];
}

/** @param ranked what `rankAccounts` gives for the same settings. */
export function decideTiers(ranked: readonly StandingAccount[], settings: TierSettings): TierQuestions {
  const highestFirst = [...ranked].sort((a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity) || 0);
  const incumbents = highestFirst.filter(({ confirmedTier }) => isKey(confirmedTier));
  const promotions = highestFirst.filter(({ suggestedTier, confirmedTier }) => suggestedTier === 'key' && !isKey(confirmedTier));
  const seatless = highestFirst.filter(
    ({ score, suggestedTier, confirmedTier }) =>
      !isKey(confirmedTier) && suggestedTier !== 'key' && score !== null && isAtLeast(score, settings.keyFrom),
  );
  const free = (settings.capacity ?? Infinity) - incumbents.length - promotions.length;
  const tied = free >= 1 ? seatless.filter(({ score }) => isSame(score ?? 0, seatless[0]?.score ?? 0)) : [];
  const contests = seatless
    .filter((account) => !tied.includes(account))
    .map((newcomer) => ({ newcomer, incumbents: below(newcomer, incumbents) }))
    .filter((contest) => contest.incumbents.length > 0);
  const underReview = incumbents.filter(({ suggestedTier }) => suggestedTier === 'keyUnderReview').reverse();

  const asked = new Set([...promotions, ...tied, ...contests.map(({ newcomer }) => newcomer), ...underReview]);
  const moves = highestFirst.flatMap((account) => {
    const to = account.suggestedTier;
    const moved = !asked.has(account) && !isKey(account.confirmedTier) && to !== account.confirmedTier;
    return moved && (to === 'watch' || to === 'standard') ? [{ account, to }] : [];
  });
  for (const { account } of moves) asked.add(account);

  return {
    first: ranked.every(({ confirmedTier }) => confirmedTier === null),
    seatsTaken: incumbents.length,
    promotions,
    tied,
    contests,
    underReview,
    moves,
    settled: highestFirst.filter((account) => !asked.has(account)),
  };
}

/** The incumbents that score less than a newcomer, the lowest first. */
const below = (newcomer: StandingAccount, incumbents: readonly StandingAccount[]): StandingAccount[] =>
  incumbents.filter(({ score }) => score !== null && !isAtLeast(score, newcomer.score ?? 0)).reverse();
