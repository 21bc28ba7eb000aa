// How firm the key set is: where its line runs, how far each weight may move, and how often each account stays in it.
import { keySet } from '../tiers/keySet';
import { rankAccounts, type Candidate } from '../tiers/rankAccounts';
import { drawLine, type CutLine } from './drawLine';
import { robustness } from './robustness';
import { stability } from './stability';

export interface KeySetRobustness {
  /** Every account with a complete score, the highest first; equal ones in the order given. */
  standings: RobustnessStanding[];
  line: CutLine<RobustnessStanding>;
  /** The criteria in use (weight above 0), the most fragile first. */
  criteria: WeightRange[];
}

export interface RobustnessStanding {
  id: string;
  name: string;
  score: number;
  rank: number;
  /** In the key set by its score alone, whatever was confirmed. */
  isKey: boolean;
  /** In how many of the weightings it is key, 0–1, when every weight varies by `SPREAD`. */
  staysKey: number;
}

export interface WeightRange {
  id: string;
  name: string;
  /** Its share of all weights, 0–1. */
  share: number;
  /** The shares between which the key set stays as it is; `null` where the weight cannot move, as it is the only one. */
  range: { lowest: number; highest: number } | null;
  /** Who goes and who comes below and above the range; `null` where nothing changes on that side. */
  below: Exchange | null;
  above: Exchange | null;
  /** The end of the range that is nearer to `share`; `null` where no weight of this criterion changes the set. */
  nearest: 'below' | 'above' | null;
}

/** Names of accounts. */
export interface Exchange {
  leaves: string[];
  enters: string[];
}

/** How far every weight is varied for `staysKey`: by a fifth of itself, up and down. */
export const SPREAD = 0.2;

/**
 * Judges the key set that the scores alone give: nobody's confirmed tier plays a part. Accounts without a complete score are left out.
 * Runs in O(n log n): 10,000 accounts and 5 criteria take about half a second.
 */
export function judgeRobustness(
  candidates: readonly Candidate[],
  criteria: readonly { id: string; name: string; weight: number }[],
  settings: { capacity: number | null; keyFrom: number },
): KeySetRobustness {
  const used = criteria.filter(({ weight }) => weight > 0);
  const weights = used.map(({ weight }) => weight);
  // Tiers and the lines below key don't matter to the score and the rank, which are all that is taken from here.
  const ranked = rankAccounts(candidates, used, { ...settings, keepFrom: settings.keyFrom, watchFrom: settings.keyFrom });
  const scores = candidates.map((candidate) => used.map(({ id }) => candidate.scores[id]));
  const isKey = keySet(
    ranked.map(({ score }) => score),
    settings,
  );
  const stays = used.length === 0 ? [] : stability(scores, weights, { ...settings, spread: SPREAD });
  const standings = ranked
    .flatMap(({ id, name, score, rank }, index): RobustnessStanding[] =>
      score === null || rank === null
        ? []
        : [{ id, name, score, rank, isKey: isKey[index] ?? false, staysKey: stays[index] ?? 0 }],
    )
    .sort((left, right) => left.rank - right.rank);
  const names = (indices: readonly number[]) => indices.map((index) => candidates[index]?.name ?? '');
  const exchange = (change: { leaves: number[]; enters: number[] } | null): Exchange | null =>
    change && { leaves: names(change.leaves), enters: names(change.enters) };
  const judged = standings.length === 0 ? [] : robustness(scores, weights, settings);
  const ranges = judged.flatMap(({ share, range, below, above }, index): WeightRange[] => {
    const criterion = used[index];
    if (!criterion) return [];
    const found = { share, range, below: exchange(below), above: exchange(above) };
    return [{ id: criterion.id, name: criterion.name, ...found, nearest: nearestEnd(found) }];
  });
  return {
    standings,
    line: drawLine(standings, settings),
    criteria: ranges.sort((left, right) => distance(left) - distance(right)),
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

/** How many share points the weight may move at the least; a large number, so that two of them can be subtracted, where it never matters. */
const distance = (ends: Ends): number => Math.min(down(ends), up(ends), 2);
