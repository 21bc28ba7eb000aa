import { sum } from '../numbers/sum';
import { rankedScores } from '../scoring/rankedScores';
import { completeScore } from '../scoring/weightedScore';
import { HIGHEST_SCORE, LOWEST_SCORE } from '../scoring/scale';
import { TOLERANCE } from '../scoring/tolerance';
import type { KeySetSettings } from '../tiers/keySet';
import { kthHighest } from '../tiers/kthHighest';
import { lineOf } from './countKey';
import { BY_HAND, type Doubt } from './Doubt';
import { DRAWS, seedOf, stratumOf } from './strata';

export interface DoubtfulStability {
  /** Per account, the share of draws, 0–1, in which it is key; `null` without a complete score. */
  shares: (number | null)[];
  /** The one score whose correction by a point changes the key set in most draws; `null` if no correction does, or none is wanted. */
  again: { account: number; criterion: number; share: number } | null;
}

/**
 * `stability` while the scores are doubtful too: in each of 1,024 draws every weight varies within ±`spread` of itself, and every score
 * within its doubt. A score set by hand is a point lower, the same or a point higher, each as often, and stays within 1–10; of several
 * people's scores, one counts. Ties let no account in, as everywhere.
 *
 * The draws depend on an account's place by score and on a criterion's weight, not on rows and columns, so sorting and moving them change
 * nothing, nor do criteria without weight. Accounts with the same scores and doubts
 * share the mean of their results.
 *
 * @param scores cells, accounts × criteria.
 * @param doubts of every score, in the same shape.
 * @param withCorrections whether to find the score to look at again.
 */
export function doubtfulStability(
  scores: readonly (readonly unknown[])[],
  weights: readonly number[],
  settings: KeySetSettings & { spread: number },
  doubts: readonly (readonly Doubt[])[],
  more: { withCorrections?: boolean } = {},
): DoubtfulStability {
  const order = heaviestFirst(scores, weights);
  const ordered = <Value>(row: readonly Value[]): Value[] => order.map((criterion) => row[criterion] as Value);
  const { shares, again } = drawOrdered(scores.map(ordered), ordered(weights), settings, doubts.map(ordered), more);
  return { shares, again: again && { ...again, criterion: order[again.criterion]! } };
}

/** The criteria with weight, the heaviest first; of equal ones, that with the higher scores. */
function heaviestFirst(scores: readonly (readonly unknown[])[], weights: readonly number[]): number[] {
  const sums = weights.map((_, criterion) => {
    const column = scores.map((row) => row[criterion]).filter((score): score is number => typeof score === 'number');
    return Math.round(sum(column) * SUM_DIGITS);
  });
  const used = weights.flatMap((weight, criterion) => (weight > 0 ? [criterion] : []));
  return used.sort((a, b) => weights[b]! - weights[a]! || sums[b]! - sums[a]!);
}

/** Sums that differ by less are equal: the order of the accounts changes the last digits. */
const SUM_DIGITS = 1e6;

/** @param weights all above 0, the heaviest first. */
function drawOrdered(
  scores: readonly (readonly unknown[])[],
  weights: readonly number[],
  settings: KeySetSettings & { spread: number },
  doubts: readonly (readonly Doubt[])[],
  { withCorrections = false }: { withCorrections?: boolean },
): DoubtfulStability {
  const all = placesOf(scores, weights, doubts);
  const places = contendersOf(all, weights, settings, withCorrections ? CORRECTION : 0);
  const accounts = places.length;
  const columns = weights.map((_, criterion) => columnOf(places, criterion));
  const heaviest = heaviestOf(columns, accounts);
  const shares = new Float64Array(weights.length);
  const drawn = weights.map(() => new Float64Array(accounts));
  const strata = weights.map(() => new Uint16Array(accounts));
  const totals = new Float64Array(accounts);
  const work = new Float64Array(accounts);
  const times = new Float64Array(accounts);
  const changes = weights.map(() => new Uint32Array(accounts));

  for (let draw = 0; draw < DRAWS; draw += 1) {
    const pair = draw >> 1;
    const isMirror = (draw & 1) === 1;
    let total = 0;
    for (let at = 0; at < weights.length; at += 1) {
      shares[at] = weights[at]! * (1 + settings.spread * (2 * partOf(pair, isMirror, seedOf(-1, at)) - 1));
      total += shares[at]!;
    }
    totals.fill(0);
    for (let at = 0; at < weights.length; at += 1) {
      shares[at]! /= total;
      if (!isMirror) stratify(columns[at]!, pair, strata[at]!);
      drawColumn(columns[at]!, strata[at]!, isMirror, drawn[at]!);
      for (let i = 0; i < accounts; i += 1) totals[i]! += shares[at]! * drawn[at]![i]!;
    }
    work.set(totals);
    const { lowest, firstWithoutSeat, seats } = lineOf(totals, settings, work);
    let lastSeat = Infinity;
    for (let i = 0; i < Math.min(seats, accounts); i += 1) lastSeat = Math.min(lastSeat, work[i]!);

    for (let i = 0; i < accounts; i += 1) {
      // To have a seat, the account must be ahead of the last of the others that could have it.
      const rival = totals[i]! >= lastSeat ? firstWithoutSeat : lastSeat + TOLERANCE;
      const isKey = totals[i]! >= lowest && totals[i]! > rival;
      times[i]! += shareOfPassing(heaviest, columns, drawn, shares, i, totals[i]!, lowest, rival);
      for (let at = 0; withCorrections && at < weights.length; at += 1) {
        if (!(columns[at]!.low[i]! <= columns[at]!.high[i]!)) continue;
        const value = drawn[at]![i]!;
        const corrected = isKey ? Math.max(LOWEST_SCORE, value - 1) : Math.min(HIGHEST_SCORE, value + 1);
        const then = totals[i]! + shares[at]! * (corrected - value);
        if (isKey ? then < lowest || then <= rival : then >= lowest && then > rival) changes[at]![i]! += 1;
      }
    }
  }
  const result = scores.map((): number | null => null);
  for (const { account } of all) result[account] = 0;
  noteShares(places, times, result);
  return { shares: result, again: mostOf(places, changes) };
}

/**
 * The part of the values of an account's two heaviest doubtful scores with which it is key in this draw. Trying them all, instead of
 * the drawn ones only, halves the error.
 */
function shareOfPassing(
  [first, second]: readonly [Int32Array, Int32Array],
  columns: readonly Column[],
  drawn: readonly Float64Array[],
  shares: Float64Array,
  i: number,
  total: number,
  lowest: number,
  rival: number,
): number {
  const one = first[i]!;
  const two = second[i]!;
  if (one < 0) return total >= lowest && total > rival ? 1 : 0;
  const weight = shares[one]!;
  const other = two < 0 ? 0 : shares[two]!;
  const rest = total - weight * drawn[one]![i]! - (two < 0 ? 0 : other * drawn[two]![i]!);
  const least = rest + weight * columns[one]!.low[i]! + (two < 0 ? 0 : other * columns[two]!.low[i]!);
  const most = rest + weight * columns[one]!.high[i]! + (two < 0 ? 0 : other * columns[two]!.high[i]!);
  if (least >= lowest && least > rival) return 1;
  if (most < lowest || most <= rival) return 0;
  const ones = columns[one]!.options[i]!;
  const twos = two < 0 ? NOTHING : columns[two]!.options[i]!;
  let passing = 0;
  for (const value of ones)
    for (const beside of twos) {
      const score = rest + weight * value + other * beside;
      if (score >= lowest && score > rival) passing += 1;
    }
  return passing / (ones.length * twos.length);
}

const NOTHING = Float64Array.of(0);

interface Place {
  account: number;
  /** From 0, the highest score first. */
  place: number;
  score: number;
  cells: readonly number[];
  doubts: readonly Doubt[];
  /** Equal for accounts that no draw can tell apart. */
  signature: string;
}

/** The accounts with a complete score, in an order that does not depend on their rows. */
function placesOf(
  scores: readonly (readonly unknown[])[],
  weights: readonly number[],
  doubts: readonly (readonly Doubt[])[],
): Place[] {
  return rankedScores(scores, weights)
    .map(({ account }): Place => {
      // Rounded, so that the order does not depend on how the weights are written: 30 and 20, or 0.3 and 0.2.
      const score = completeScore(scores[account]!, weights);
      const cells = scores[account] as readonly number[];
      const own = cells.map((cell, criterion) => applying(doubts[account]?.[criterion] ?? 0, cell));
      return { account, place: 0, score, cells, doubts: own, signature: `${cells.join(' ')} ${own.map(String).join(' ')}` };
    })
    .sort((a, b) => b.score - a.score || (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0))
    .map((place, index) => ({ ...place, place: index }));
}

/** The most that one corrected score adds. */
const CORRECTION = 1;

/**
 * The places that can be key in some draw, or would be with one score corrected. The others never matter: in every draw as many accounts
 * as there are seats are ahead of them, or they stay below the cut-off.
 */
function contendersOf(
  places: readonly Place[],
  weights: readonly number[],
  { capacity, keyFrom, spread }: KeySetSettings & { spread: number },
  correction: number,
): Place[] {
  const lowest = Float64Array.from(places, (place) => extremeOf(place, weights, spread, -1));
  const seats = capacity === null ? places.length : Math.max(0, Math.floor(capacity));
  const line = seats === 0 ? Infinity : Math.max(kthHighest(lowest, seats), keyFrom ?? -Infinity);
  return places.filter((place) => extremeOf(place, weights, spread, 1) + correction >= line - TOLERANCE);
}

/** The highest score, `side` 1, or the lowest, -1, that an account can have in any draw. */
function extremeOf({ cells, doubts, score }: Place, weights: readonly number[], spread: number, side: number): number {
  let extreme = score;
  // Values beyond the extreme count more, the others less; a few rounds come close enough for a bound.
  for (let round = 0; round < ROUNDS; round += 1) {
    let [sum, total] = [0, 0];
    for (let c = 0; c < weights.length; c += 1) {
      const doubt = doubts[c]!;
      const reach = typeof doubt === 'number' ? cells[c]! + side * doubt : side > 0 ? Math.max(...doubt) : Math.min(...doubt);
      const value = Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, reach));
      const weight = weights[c]! * (side * (value - extreme) > 0 ? 1 + spread : 1 - spread);
      sum += weight * value;
      total += weight;
    }
    extreme = sum / total;
  }
  return extreme + side * SLACK;
}

const ROUNDS = 4;
const SLACK = 0.01;

/** Several people's scores no longer apply to a score that was typed over. */
const applying = (doubt: Doubt, score: number): Doubt =>
  typeof doubt === 'number' || (Math.min(...doubt) <= score && score <= Math.max(...doubt)) ? doubt : BY_HAND;

/**
 * One criterion, as numbers of each place: its score, the lowest and the highest that it can be, and its seed. `low` is NaN for a score
 * that is certain. `given` has the scores of several people instead, lowest first; `options` all that a score can be, lowest first.
 */
interface Column {
  score: Float64Array;
  low: Float64Array;
  high: Float64Array;
  given: ReadonlyMap<number, Float64Array>;
  options: readonly Float64Array[];
  seed: Uint32Array;
}

function columnOf(places: readonly Place[], criterion: number): Column {
  const score = Float64Array.from(places, ({ cells }) => cells[criterion]!);
  const doubts = places.map((place) => place.doubts[criterion]!);
  const given = new Map(
    doubts.flatMap((doubt, i) => (typeof doubt === 'number' ? [] : [[i, Float64Array.from(doubt).sort()] as const])),
  );
  const end = (i: number, side: number): number => {
    const [doubt, people] = [doubts[i]!, given.get(i)];
    if (people) return people[side < 0 ? 0 : people.length - 1]!;
    return doubt === 0 ? NaN : Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, score[i]! + side * (doubt as number)));
  };
  const low = score.map((_, i) => end(i, -1));
  const high = score.map((_, i) => end(i, 1));
  return {
    score,
    low,
    high,
    given,
    options: Array.from(
      score,
      (own, i) => given.get(i) ?? (low[i]! <= high[i]! ? Float64Array.of(low[i]!, own, high[i]!) : Float64Array.of(own)),
    ),
    seed: Uint32Array.from(places, ({ place }) => seedOf(place, criterion)),
  };
}

/** For each place, the indexes of its two heaviest doubtful scores; -1 if it has fewer. */
function heaviestOf(columns: readonly Column[], accounts: number): [Int32Array, Int32Array] {
  const [first, second] = [new Int32Array(accounts).fill(-1), new Int32Array(accounts).fill(-1)];
  columns.forEach(({ low, high }, at) => {
    for (let i = 0; i < accounts; i += 1) {
      if (!(low[i]! <= high[i]!)) continue;
      if (first[i] === -1) first[i] = at;
      else if (second[i] === -1) second[i] = at;
    }
  });
  return [first, second];
}

/** Where in its range a quantity is, between 0 and 1. */
function partOf(pair: number, isMirror: boolean, seed: number): number {
  const stratum = stratumOf(pair, seed);
  return ((isMirror ? DRAWS - 1 - stratum : stratum) + 0.5) / DRAWS;
}

/** A third of the strata each for one less, the same and one more. */
const THIRD = DRAWS / 3;

/** The strata of a pair of draws, which the second draw mirrors. */
function stratify({ low, high, seed }: Column, pair: number, strata: Uint16Array): void {
  for (let i = 0; i < strata.length; i += 1) if (low[i]! <= high[i]!) strata[i] = stratumOf(pair, seed[i]!);
}

function drawColumn({ score, low, high, given }: Column, strata: Uint16Array, isMirror: boolean, drawn: Float64Array): void {
  for (let i = 0; i < score.length; i += 1) {
    if (!(low[i]! <= high[i]!)) {
      drawn[i] = score[i]!;
      continue;
    }
    const stratum = isMirror ? DRAWS - 1 - strata[i]! : strata[i]!;
    drawn[i] = stratum < THIRD ? low[i]! : stratum > 2 * THIRD ? high[i]! : score[i]!;
  }
  for (const [i, people] of given) {
    const stratum = isMirror ? DRAWS - 1 - strata[i]! : strata[i]!;
    drawn[i] = people[Math.floor((people.length * (stratum + 0.5)) / DRAWS)]!;
  }
}

function noteShares(places: readonly Place[], times: Float64Array, shares: (number | null)[]): void {
  for (let first = 0; first < places.length;) {
    let end = first + 1;
    while (end < places.length && places[end]!.signature === places[first]!.signature) end += 1;
    let sum = 0;
    for (let i = first; i < end; i += 1) sum += times[i]!;
    for (let i = first; i < end; i += 1) shares[places[i]!.account] = sum / (end - first) / DRAWS;
    first = end;
  }
}

/** Of equally frequent changes, that of the heavier criterion, then that of the higher account. */
function mostOf(places: readonly Place[], changes: readonly Uint32Array[]): DoubtfulStability['again'] {
  let most: { place: number; at: number; count: number } | null = null;
  changes.forEach((counts, at) =>
    counts.forEach((count, place) => {
      if (count > (most?.count ?? 0)) most = { place, at, count };
    }),
  );
  const found = most as { place: number; at: number; count: number } | null;
  return found && { account: places[found.place]!.account, criterion: found.at, share: found.count / DRAWS };
}
