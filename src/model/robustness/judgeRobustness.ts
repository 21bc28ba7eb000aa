// How robust the key set is: where its line is, how far each weight can move, and how sure it is that each account is in it.
import { byRank } from '../tiers/byRank';
import { wholeShares } from '../criteria/shares';
import { keySet } from '../tiers/keySet';
import { seatHolders, shareSeats } from '../tiers/seatHolders';
import { rankAccounts, type Candidate } from '../tiers/rankAccounts';
import { drawLine, type CutLine } from './drawLine';
import { BY_HAND, type Doubt } from './Doubt';
import { doubtfulStability } from './doubtfulStability';
import { type Firmness, firmnessOf } from './firmnessOf';
import { robustness } from './robustness';
import { stability } from './stability';

export interface KeySetRobustness {
  /** Every account with a complete score, highest first; ties keep the input order. */
  scored: AccountRobustness[];
  line: CutLine<AccountRobustness>;
  /** The criteria in use (weight above 0), most fragile first. */
  criteria: WeightRange[];
  /** The score whose correction by a point changes the key set most often, with the share of draws, 0–1; `null` if none does. */
  again: { account: string; criterion: string; share: number } | null;
}

export interface AccountRobustness {
  id: string;
  name: string;
  score: number;
  rank: number;
  /** Whether the score alone puts it in the key set, ignoring confirmed tiers. */
  isKey: boolean;
  /** Whether it holds a seat if it is key: of accounts that share one, the best. Firmness and line are those of the seats. */
  holdsSeat: boolean;
  /** The share of weightings, 0–1, in which it is key when every weight varies by `SPREAD`. */
  staysKey: number;
  /** The same when the scores are doubtful too. */
  staysKeyInDoubt: number;
  firmness: Firmness | null;
}

export interface WeightRange {
  id: string;
  name: string;
  /** Its share of all weights, 0–1. */
  share: number;
  /** The share as a whole percent, 0–1; those of all criteria add up to 1. */
  shown: number;
  /** The shares between which the key set does not change; `null` when it is the only criterion, whose weight cannot move. */
  range: { lowest: number; highest: number } | null;
  /** The accounts that leave and enter below and above the range; `null` when nothing changes on that side. */
  below: Exchange | null;
  above: Exchange | null;
  /** The end of the range closer to `share`; `null` when no weight of this criterion changes the set. */
  nearest: 'below' | 'above' | null;
}

/** Names of accounts. */
export interface Exchange {
  leaves: string[];
  enters: string[];
}

/** A candidate whose scores can be off; without `doubts`, all were set by hand. */
type DoubtedCandidate = Candidate & { doubts?: Readonly<Record<string, Doubt>> };

/** How much every weight varies for `staysKey`: up and down by a fifth of itself. */
export const SPREAD = 0.2;

/**
 * Judges the key set that follows from scores alone, ignoring confirmed tiers. Accounts without a complete score are excluded. Of accounts
 * that share a seat, the best one holds it. Runs in O(n
 * log n): 10,000 accounts and 5 criteria take about half a second.
 */
export function judgeRobustness(
  candidates: readonly DoubtedCandidate[],
  criteria: readonly { id: string; name: string; weight: number }[],
  settings: { capacity: number | null; keyFrom: number },
): KeySetRobustness {
  const used = criteria.filter(({ weight }) => weight > 0);
  const weights = used.map(({ weight }) => weight);
  // Only score and rank are used here; they do not depend on tiers and the lines below key.
  const ranked = rankAccounts(candidates, used, { ...settings, keepFrom: settings.keyFrom, watchFrom: settings.keyFrom });
  const all = ranked.map(({ score }) => score);
  const holders = seatHolders(ranked);
  const holdsSeat = (at: number): boolean => holders[at] === at;
  /** Of accounts that share a seat, the best one holds it; the others have no scores here. */
  const scores = candidates.map((candidate, at) => used.map(({ id }) => (holdsSeat(at) ? candidate.scores[id] : null)));
  const ofAll = <Value>(values: readonly Value[], below: Value): Value[] =>
    shareSeats(values, all, { holders, keyFrom: settings.keyFrom, below });
  const ofHolders = all.map((score, at) => (holdsSeat(at) ? score : null));
  const isKey = ofAll(keySet(ofHolders, settings), false);
  const stays = used.length === 0 ? [] : ofAll(stability(scores, weights, { ...settings, spread: SPREAD }), 0);
  const doubts = candidates.map((candidate) => used.map(({ id }) => candidate.doubts?.[id] ?? BY_HAND));
  const inDoubt = doubtfulStability(scores, weights, { ...settings, spread: SPREAD }, doubts, { withCorrections: true });
  const sharesInDoubt = ofAll(inDoubt.shares, 0);
  const scored = ranked
    .flatMap(({ id, name, score, rank }, index): AccountRobustness[] => {
      if (score === null || rank === null) return [];
      const [isIn, staysKeyInDoubt] = [isKey[index] ?? false, sharesInDoubt[index] ?? 0];
      const firmness = firmnessOf(staysKeyInDoubt, isIn);
      const sure = { staysKey: stays[index] ?? 0, staysKeyInDoubt, firmness };
      return [{ id, name, score, rank, isKey: isIn, holdsSeat: holdsSeat(index), ...sure }];
    })
    .sort(byRank);
  const names = (indices: readonly number[]) => indices.map((index) => candidates[index]?.name ?? '');
  const exchange = (change: { leaves: number[]; enters: number[] } | null): Exchange | null =>
    change && { leaves: names(change.leaves), enters: names(change.enters) };
  const judged = scored.length === 0 ? [] : robustness(scores, weights, settings);
  const shown = wholeShares(judged.map(({ share }) => share));
  const ranges = judged.flatMap(({ share, range, below, above }, index): WeightRange[] => {
    const criterion = used[index];
    if (!criterion) return [];
    const found = { share, shown: shown[index] ?? share, range, below: exchange(below), above: exchange(above) };
    return [{ id: criterion.id, name: criterion.name, ...found, nearest: nearestEnd(found) }];
  });
  return {
    scored,
    line: drawLine(
      scored.filter((account) => account.holdsSeat),
      settings,
    ),
    criteria: ranges.sort((left, right) => distance(left) - distance(right)),
    again: inDoubt.again && {
      account: candidates[inDoubt.again.account]?.name ?? '',
      criterion: used[inDoubt.again.criterion]?.name ?? '',
      share: inDoubt.again.share,
    },
  };
}

type Ends = Pick<WeightRange, 'share' | 'range' | 'below' | 'above'>;

const down = ({ share, range, below }: Ends): number => (range && below ? share - range.lowest : Infinity);
const up = ({ share, range, above }: Ends): number => (range && above ? range.highest - share : Infinity);

function nearestEnd(ends: Ends): WeightRange['nearest'] {
  const [lower, higher] = [down(ends), up(ends)];
  if (lower === Infinity && higher === Infinity) return null;
  return lower <= higher ? 'below' : 'above';
}

/**
 * The minimum number of share points that the weight can move. A large finite number if it never matters, so that two distances can be
 * subtracted.
 */
const distance = (ends: Ends): number => Math.min(down(ends), up(ends), 2);
