import { firstChange, type ScoreLines } from './firstChange';
import { keySet, type KeySetSettings } from '../tiers/keySet';
import { keySetBeyond } from './keySetBeyond';
import { rankedScores } from '../scoring/rankedScores';
import { exactScore } from '../scoring/weightedScore';
import { sum } from '../numbers/sum';

/** Accounts as indexes in the list, ascending. */
export interface KeySetChange {
  leaves: number[];
  enters: number[];
}

export interface CriterionRobustness {
  /** The criterion's share of all weights, 0–1. */
  share: number;
  /**
   * The key set stays the same between these shares, while the other weights keep their proportions. `null` when no range can be computed:
   * for a criterion with all the weight, and for one without weight in which a ranked account has no score.
   */
  range: { lowest: number; highest: number } | null;
  /** The change just below `lowest`; `null` if `lowest` is 0 and the set stays the same there. Includes a change at exactly 0. */
  below: KeySetChange | null;
  /** The change just above `highest`; `null` if `highest` is 1 and the set stays the same there. Includes a change at exactly 1. */
  above: KeySetChange | null;
}

/**
 * The robustness of the key set, one result per criterion: how far its weight can move before the set changes, and which accounts then
 * enter and leave.
 *
 * `scores` are cells, accounts × criteria. Accounts without a complete score are excluded. Each account's score is a straight line over the
 * criterion's share: at 0 only the other criteria count, at 1 only this one. The ends of the range are therefore exact intersections of
 * lines, not found by trial. In the terms of Triantaphyllou & Sánchez (1997), who subtract δ from a weight before renormalising, the share
 * is (W − δ)/(1 − δ).
 *
 * Typical lists need a sort and a few passes over the accounts. The worst case, about a second for 10,000 accounts, is a constructed list:
 * pairs of accounts with nearly equal scores, each pair leading in turn, for a single seat.
 */
export function robustness(
  scores: readonly (readonly unknown[])[],
  weights: readonly number[],
  settings: KeySetSettings,
): CriterionRobustness[] {
  const total = sum(weights);
  const ranked = rankedScores(scores, weights);
  const now = Float64Array.from(ranked, ({ score }) => score);
  const key = keySet([...now], settings);
  const cells = ranked.map(({ account }) => scores[account] ?? []);

  return weights.map((weight, criterion) => {
    const share = total > 0 ? weight / total : 0;
    const others = weights.map((other, index) => (index === criterion ? 0 : other));
    const alone = scoresOf(
      cells,
      weights.map((_, index) => (index === criterion ? 1 : 0)),
    );
    const rest = scoresOf(cells, others);
    if (!alone || !rest || !others.some((other) => other > 0)) return { share, range: null, below: null, above: null };

    /** Finds the end of the range in one direction, −1 or 1, and the change there. */
    const endOf = (direction: number) => {
      const slope = now.map((_, index) => direction * (alone[index]! - rest[index]!));
      const lines: ScoreLines = { now, slope };
      const distance = firstChange(lines, key, settings, direction < 0 ? share : 1 - share);
      if (distance !== null) {
        return { share: share + direction * distance, change: changeOf(ranked, key, keySetBeyond(lines, distance, settings)) };
      }
      const last = direction < 0 ? 0 : 1;
      return {
        share: last,
        change: share === last ? null : changeOf(ranked, key, keySet(direction < 0 ? rest : alone, settings)),
      };
    };
    const [low, high] = [endOf(-1), endOf(1)];
    return { share, range: { lowest: low.share, highest: high.share }, below: low.change, above: high.change };
  });
}

/** The accounts' scores with other weights; `null` if any account lacks a required score. */
function scoresOf(cells: readonly (readonly unknown[])[], weights: readonly number[]): number[] | null {
  const scores = cells.map((account) => exactScore(account, weights));
  return scores.some(Number.isNaN) ? null : scores;
}

function changeOf(
  ranked: readonly { account: number }[],
  before: readonly boolean[],
  after: readonly boolean[],
): KeySetChange | null {
  const accounts = (wanted: (index: number) => boolean) =>
    ranked.flatMap(({ account }, index) => (wanted(index) ? [account] : []));
  const leaves = accounts((index) => before[index] === true && after[index] === false);
  const enters = accounts((index) => before[index] === false && after[index] === true);
  return leaves.length + enters.length > 0 ? { leaves, enters } : null;
}
