import { isAtLeast } from '../scoring/tolerance';
import type { HealthBand } from './AccountState';

/** How healthy an account is: on 0–100, or why that cannot be said. */
export type Health =
  | { kind: 'health'; health: number }
  /** Too little is known: `known` of `needed` parts. */
  | { kind: 'incomplete'; known: number; needed: number }
  /** Something among the parts is no number from 0 to 100. */
  | { kind: 'outOfRange' };

const HIGHEST_PART = 100;
/** The share of the weight that must be known, lest one lucky part speaks for all. */
const ENOUGH = 0.6;

/**
 * The weighted mean of the known parts. `parts` are cells: a number from 0 to 100, or blank (`''`, `null`, `undefined`), whose weight
 * is then left out; anything else makes the account `outOfRange`. `weights` are numbers of 0 or more, of which only the proportions
 * count; a part of weight 0 is not in use, whatever stands in it.
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

/** The band of a health that is a whole number: high 67–100, medium 34–66, low 0–33. */
export function healthBand(health: number): HealthBand {
  if (health >= HIGH_FROM) return 'high';
  return health >= MEDIUM_FROM ? 'medium' : 'low';
}
