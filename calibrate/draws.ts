// How close the 1,024 draws of "how sure" come to many independent ones, on random portfolios.
import type { Doubt } from '../src/model/robustness/Doubt';
import { doubtfulStability } from '../src/model/robustness/doubtfulStability';
import { HIGHEST_SCORE, LOWEST_SCORE } from '../src/model/scoring/scale';
import { TOLERANCE } from '../src/model/scoring/tolerance';
import { kthHighest } from '../src/model/tiers/kthHighest';
import { randomFrom } from './random';
import { percent, type Section } from './Section';

const SEED = 20_261_128;
const PORTFOLIOS = 12;
const DRAWS = 20_000;
const SPREAD = 0.2;
/** The largest difference of a share from that of the independent draws. */
export const MOST_APART = 0.015;

interface Portfolio {
  scores: number[][];
  weights: number[];
  doubts: Doubt[][];
  capacity: number;
  keyFrom: number | null;
}

export interface DrawsFound {
  accounts: number;
  seats: number;
  /** The accounts that are key in some of the draws, but not in all. */
  doubtful: number;
  /** The largest difference from the independent draws, 0–1. */
  apart: number;
}

/** @param draws how many independent ones. With few of them, they are the less exact of the two. */
export function compareDraws(portfolios = PORTFOLIOS, draws = DRAWS): DrawsFound[] {
  const random = randomFrom(SEED);
  return Array.from({ length: portfolios }, () => {
    const portfolio = portfolioOf(random);
    const { scores, weights, doubts, capacity, keyFrom } = portfolio;
    const { shares } = doubtfulStability(scores, weights, { capacity, keyFrom, spread: SPREAD }, doubts);
    const exact = independentShares(portfolio, random, draws);
    return {
      accounts: scores.length,
      seats: capacity,
      doubtful: exact.filter((share) => share > 0 && share < 1).length,
      apart: Math.max(...exact.map((share, account) => Math.abs(share - (shares[account] ?? 0)))),
    };
  });
}

/** 12 to 50 accounts with 3 to 5 criteria; most scores are set by hand, some come from figures, and a few from two scorers. */
function portfolioOf(random: () => number): Portfolio {
  const between = (least: number, most: number): number => least + Math.floor(random() * (most - least + 1));
  const criteria = between(3, 5);
  const scores = Array.from({ length: between(12, 50) }, () => Array.from({ length: criteria }, () => between(1, 10)));
  const doubtOf = (score: number): Doubt => {
    const kind = random();
    return kind < 0.3 ? 0 : kind < 0.37 ? [score, Math.min(HIGHEST_SCORE, score + 2)] : 1;
  };
  return {
    scores,
    weights: Array.from({ length: criteria }, () => between(10, 50)),
    doubts: scores.map((account) => account.map(doubtOf)),
    capacity: between(3, 8),
    keyFrom: random() < 0.5 ? 6.5 : null,
  };
}

function independentShares(
  { scores, weights, doubts, capacity, keyFrom }: Portfolio,
  random: () => number,
  draws: number,
): number[] {
  const times = scores.map(() => 0);
  const now = new Float64Array(scores.length);
  for (let draw = 0; draw < draws; draw += 1) {
    const varied = weights.map((weight) => weight * (1 + SPREAD * (2 * random() - 1)));
    const total = varied.reduce((sum, weight) => sum + weight, 0);
    scores.forEach((account, at) => {
      now[at] = account.reduce((sum, score, c) => sum + varied[c]! * valueOf(score, doubts[at]![c]!, random), 0) / total;
    });
    const line = Math.max(kthHighest(now.slice(), capacity + 1) + TOLERANCE, (keyFrom ?? -Infinity) - 2 * TOLERANCE);
    now.forEach((score, at) => {
      if (score > line) times[at]! += 1;
    });
  }
  return times.map((count) => count / draws);
}

function valueOf(score: number, doubt: Doubt, random: () => number): number {
  if (typeof doubt !== 'number') return doubt[Math.floor(random() * doubt.length)]!;
  if (doubt === 0) return score;
  return Math.min(HIGHEST_SCORE, Math.max(LOWEST_SCORE, score + doubt * (Math.floor(3 * random()) - 1)));
}

export function calibrateDraws(): Section {
  const found = compareDraws();
  return {
    title: 'How sure: 1,024 draws against 20,000',
    text: `Random portfolios; the largest difference of any account's share from ${DRAWS.toLocaleString('en')} independent draws.`,
    header: ['accounts', 'seats', 'in doubt', 'apart'],
    rows: found.map(({ accounts, seats, doubtful, apart }) => [`${accounts}`, `${seats}`, `${doubtful}`, percent(apart)]),
    broken: found
      .filter(({ apart }) => apart > MOST_APART)
      .map(({ accounts, apart }) => `of ${accounts} accounts, one is ${percent(apart)} apart, more than ${percent(MOST_APART)}`),
  };
}
