import { isAtLeast } from '../scoring/tolerance';
import type { HealthBand } from './AccountState';

/** The health of an account, 0–100, or why it has none. */
export type Health =
  | { kind: 'health'; health: number }
  /** Too few parts are known: `known` of `needed`. */
  | { kind: 'incomplete'; known: number; needed: number }
  /** Some part is not a number from 0 to 100. */
  | { kind: 'outOfRange' };

const HIGHEST_PART = 100;
/** The minimum share of the weight that must be known, so that a single good part does not decide. */
const ENOUGH = 0.6;

/**
 * The weighted mean of the known parts. `parts` are cells: a number from 0 to 100, or a blank (`''`, `null`, `undefined`), which is left
 * out with its weight. Any other value makes the result `outOfRange`. `weights` are 0 or more, and only their proportions matter. A part of
 * weight 0 is not in use, and its value is ignored.
 */
export function health(parts: readonly unknown[], weights: readonly number[]): Health {
  let [known, needed, sum, knownWeight, allWeight] = [0, 0, 0, 0, 0];
  for (const [index, weight] of weights.entries()) {
    if (!(weight > 0)) continue;
    needed += 1;
    allWeight += weight;
    const part = parts[index] ?? '';
    if (part === '') continue;
    if (!isPart(part)) return { kind: 'outOfRange' };
    known += 1;
    knownWeight += weight;
    sum += weight * part;
  }
  const isEnough = known > 0 && isAtLeast(knownWeight / allWeight, ENOUGH);
  return isEnough ? { kind: 'health', health: sum / knownWeight } : { kind: 'incomplete', known, needed };
}

function isPart(cell: unknown): cell is number {
  return typeof cell === 'number' && isAtLeast(cell, 0) && isAtLeast(HIGHEST_PART, cell);
}

const HIGH_FROM = 67;
const MEDIUM_FROM = 34;

/** The band of a whole-number health: high 67–100, medium 34–66, low 0–33. */
export function healthBand(health: number): HealthBand {
  if (health >= HIGH_FROM) return 'high';
  return health >= MEDIUM_FROM ? 'medium' : 'low';
}
