// Sorts a ranking into decisions about tiers that a user must make, and accounts that need none.
import { isAtLeast, isSame } from '../scoring/tolerance';
import type { RankedAccount } from './rankAccounts';
import type { TierSettings } from './Tier';
import { seatsTaken } from './seatsTaken';
import { isKey } from './TierDecision';

/** The fields of a ranked account that decisions need. */
export type TierCandidate = Pick<RankedAccount, 'id' | 'name' | 'score' | 'suggestedTier' | 'confirmedTier' | 'group'>;

/** Every account is in exactly one of the lists, either directly or as the newcomer of a contest. */
export interface TierQuestions {
  /** Whether no tier has been confirmed yet. */
  first: boolean;
  /** The number of seats of the key accounts already confirmed. */
  seatsTaken: number;
  /** Newcomers with a seat, highest score first. */
  promotions: TierCandidate[];
  /** Newcomers that tie for the last free seats, so none of them is suggested. */
  tied: TierCandidate[];
  /** The seats that are free once all promotions have theirs; infinite without a limit. */
  seatsLeft: number;
  /** Newcomers without a seat that score above a key account, highest first, each with the incumbents below it, lowest first. */
  contests: { newcomer: TierCandidate; incumbents: TierCandidate[] }[];
  /** Key accounts below `keepFrom`, lowest first. They keep their tier until a user decides. */
  underReview: TierCandidate[];
  /** Accounts that are not key and whose tier would become Watch or Standard, including accounts without a tier. */
  moves: { account: TierCandidate; to: 'watch' | 'standard' }[];
  noDecision: TierCandidate[];
}

/** @param ranked the result of `rankAccounts` for the same settings. */
export function decideTiers(ranked: readonly TierCandidate[], settings: TierSettings): TierQuestions {
  const highestFirst = [...ranked].sort((a, b) => (b.score ?? -Infinity) - (a.score ?? -Infinity) || 0);
  const incumbents = highestFirst.filter(({ confirmedTier }) => isKey(confirmedTier));
  const promotions = highestFirst.filter(({ suggestedTier, confirmedTier }) => suggestedTier === 'key' && !isKey(confirmedTier));
  const seatless = highestFirst.filter(
    ({ score, suggestedTier, confirmedTier }) =>
      !isKey(confirmedTier) && suggestedTier !== 'key' && score !== null && isAtLeast(score, settings.keyFrom),
  );
  const seatsLeft = Math.floor(settings.capacity ?? Infinity) - seatsTaken([...incumbents, ...promotions]);
  const tied = seatsLeft >= 1 ? seatless.filter(({ score }) => isSame(score ?? 0, seatless[0]?.score ?? 0)) : [];
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
    seatsTaken: seatsTaken(incumbents),
    promotions,
    tied,
    seatsLeft,
    contests,
    underReview,
    moves,
    noDecision: highestFirst.filter((account) => !asked.has(account)),
  };
}

/** The incumbents that score below a newcomer, lowest first. */
const below = (newcomer: TierCandidate, incumbents: readonly TierCandidate[]): TierCandidate[] =>
  incumbents.filter(({ score }) => score !== null && !isAtLeast(score, newcomer.score ?? 0)).reverse();
