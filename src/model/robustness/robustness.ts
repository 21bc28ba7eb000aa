import { firstChange, type ScoreLines } from './firstChange';
import { keySet, type KeySetSettings } from '../tiers/keySet';
import { keySetBeyond } from './keySetBeyond';
import { rankedScores } from '../scoring/rankedScores';
import { weightedScore } from '../scoring/weightedScore';

/** Accounts by their places in the list, in its order. */
export interface KeySetChange {
  leaves: number[];
  enters: number[];
}

export interface CriterionRobustness {
  /** The criterion's weight as a part of all weights, 0 to 1. */
  share: number;
  /**
   * Between these shares the key set stays as it is, the other weights keeping their proportions. `null` where no such range can be
   * told: for a criterion that carries all the weight, and for one without weight in which some ranked account has no score.
   */
  range: { lowest: number; highest: number } | null;
  /** What happens just below `lowest`; `null` where that is 0 and the set stays the same down to it. A change at 0 itself is one. */
  below: KeySetChange | null;
  /** What happens just above `highest`; `null` where that is 1 and the set stays the same up to it. A change at 1 itself is one. */
  above: KeySetChange | null;
}

/**
 * How firm the key set is, one result a criterion: how far its weight may move before the set changes, and who then comes and goes.
 *
 * `scores` are cells, accounts × criteria; accounts without a complete score are left out. Each account's score is a straight line
 * over the criterion's share: from what the other criteria give, at 0, to what this one gives, at 1. So the ends of the range are
 * found exactly, where lines meet, and not by trying. In the terms of Triantaphyllou & Sánchez (1997), whose δ is taken off a weight
 * before renormalising, the share is (W − δ)/(1 − δ).
 *
 * A sort and a few passes over the accounts do for any list one meets. It takes longest, about a second for 10,000 accounts, for a
 * list made to that end: pairs of accounts that score alike in everything, each pair leading in turn, for a single seat.
 */
export function robustness(
  scores: readonly (readonly unknown[])[],
  weights: readonly number[],
  settings: KeySetSettings,
): CriterionRobustness[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
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

    /** The end of the range in one direction, −1 or 1, and what happens there. */
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

/** The scores of accounts by other weights; `null` if any account lacks a score that it would need. */
function scoresOf(cells: readonly (readonly unknown[])[], weights: readonly number[]): number[] | null {
  const scores = cells
    .map((account) => weightedScore(account, weights))
    .flatMap((scoring) => (scoring.kind === 'score' ? [scoring.score] : []));
  return scores.length === cells.length ? scores : null;
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
