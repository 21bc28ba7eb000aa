import type { RankedAccount } from './rankAccounts';
import { seatHolders } from './seatHolders';
import { suggestTiers } from './suggestTiers';
import { DEFAULT_TIER_SETTINGS } from './Tier';
import { isAtLeast, isSame } from '../scoring/tolerance';
import { LOWEST_SCORE, MIDDLE_SCORE } from '../scoring/scale';

export interface KeySetProposal {
  /** The requested seats: the number of key accounts that the team can handle. More where a tie at the top does not fit into them. */
  seats: number;
  /** The number of accounts that tie at the top, if there are more of them than requested seats; otherwise 0. */
  tiedAtTop: number;
  keyFrom: number;
  /** At its default distance below `keyFrom` but at least 1; `watchFrom` is the same. */
  keepFrom: number;
  watchFrom: number;
  /** The number of accounts that score `keyFrom` or more, and the number that score the default of 7.0 or more. */
  reaching: number;
  reachingDefault: number;
}

/** If the default cut-off of 7.0 fills at least this share of the set, it is kept. */
const NEARLY_FULL = 0.75;
const HALF_STEP = 0.5;

/**
 * Proposes the cut-off that fills the seats, from scores alone, before any tier is confirmed. Accounts that share a seat count as one. `null` when no account has a score.
 *
 * The target set has as many accounts as seats, but at most half of the accounts with a score, rounded up: if most accounts are key, the
 * tier loses its meaning. If there is a tie across its line, the set is smaller, because a tie lets none of the tied accounts in; where that
 * would leave no account, it has all accounts that tie at the top, and as many seats. 7.0 stays if it fills three quarters of the target set.
 * Otherwise the cut-off is the highest half step below it at which the whole set is key, but not below the middle of the scale where at
 * least half of the set reaches that: a board asks why an account below the middle is key, and free seats need no reason.
 */
export function proposeKeySet(
  accounts: readonly Pick<RankedAccount, 'score' | 'group'>[],
  seatsWanted: number,
): KeySetProposal | null {
  const holders = seatHolders(accounts);
  const highestFirst = accounts
    .flatMap(({ score }, at) => (score === null || holders[at] !== at ? [] : [score]))
    .sort((a, b) => b - a);
  if (highestFirst.length === 0) return null;
  const wanted = Math.max(0, Math.floor(seatsWanted));
  const reaching = (keyFrom: number): number => highestFirst.filter((score) => isAtLeast(score, keyFrom)).length;
  const top = highestFirst.filter((score) => isSame(score, highestFirst[0]!)).length;
  const isTied = wanted > 0 && top > wanted;
  const seats = isTied ? top : wanted;

  const usual = DEFAULT_TIER_SETTINGS;
  const most = Math.min(seats, Math.ceil(highestFirst.length / 2));
  const aim = wanted === 0 ? 0 : Math.max(top, withoutTie(highestFirst, most));
  let keyFrom = usual.keyFrom;
  if (keyAccounts(highestFirst, seats, keyFrom) < aim * NEARLY_FULL) {
    const least = keyAccounts(highestFirst, seats, MIDDLE_SCORE) >= aim / 2 ? MIDDLE_SCORE : LOWEST_SCORE;
    while (keyFrom > least && keyAccounts(highestFirst, seats, keyFrom) < aim) keyFrom -= HALF_STEP;
  }
  const keepFrom = Math.max(LOWEST_SCORE, keyFrom - (usual.keyFrom - usual.keepFrom));
  return {
    seats,
    tiedAtTop: isTied ? top : 0,
    keyFrom,
    keepFrom,
    watchFrom: keepFrom,
    reaching: reaching(keyFrom),
    reachingDefault: reaching(usual.keyFrom),
  };
}

/** The largest set of at most this size whose last account does not tie with the next one. */
function withoutTie(highestFirst: readonly number[], most: number): number {
  // Scores are 1 or more: beyond either end there is no tie.
  const ties = (size: number): boolean => isSame(highestFirst[size - 1] ?? 0, highestFirst[size] ?? 0);
  let size = most;
  while (ties(size)) size -= 1;
  return size;
}

function keyAccounts(scores: readonly number[], capacity: number, keyFrom: number): number {
  const scored = scores.map((score) => ({ score, confirmedTier: null }));
  return suggestTiers(scored, { keyFrom, keepFrom: keyFrom, watchFrom: keyFrom, capacity }).filter((tier) => tier === 'key')
    .length;
}
