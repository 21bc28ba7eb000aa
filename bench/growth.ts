// How the time of the functions grows that try many weightings. A machine's speed says little, so nothing is held to seconds.
import { KAM_ROBUSTNESS } from '../src/formulas/KAM_ROBUSTNESS';
import { KAM_STABILITY } from '../src/formulas/KAM_STABILITY';
import { scoresOf, WEIGHTS } from './register';
import { count, milliseconds, type Section } from './Section';

const [FEW, MANY] = [1_000, 10_000];
/** Linear would be 10; sorting, memory and a cold cache cost some more. Quadratic would be 100. */
const GROWTH = 20;
const RUNS = 7;
const CRITERIA = [['Growth', 'Fit', 'Solvency', 'Potential', 'Loyalty']];

/** The fastest of some runs, in milliseconds: what else the machine does only ever adds to it. */
function time(call: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const namesOf = (scores: readonly unknown[]): string[][] => scores.map((_, index) => [`Account ${index}`]);
const formulas: Record<string, (scores: number[][]) => unknown> = {
  'KAM_STABILITY, 8 seats': (scores) => KAM_STABILITY(scores, [WEIGHTS], 8),
  'KAM_STABILITY, half of them key': (scores) => KAM_STABILITY(scores, [WEIGHTS], scores.length / 2),
  'KAM_ROBUSTNESS, 8 seats': (scores) => KAM_ROBUSTNESS(CRITERIA, namesOf(scores), scores, [WEIGHTS], 8, 7),
  'KAM_ROBUSTNESS, no limit of seats': (scores) => KAM_ROBUSTNESS(CRITERIA, namesOf(scores), scores, [WEIGHTS], '', 7.04),
};

export function measureGrowth(): Section {
  const [few, many] = [scoresOf(FEW), scoresOf(MANY)];
  const measured = Object.entries(formulas).map(([name, call]) => ({
    name,
    short: time(() => call(few)),
    long: time(() => call(many)),
  }));
  return {
    title: 'Functions that try many weightings',
    text: `Ten times the accounts, five criteria; the fastest of ${RUNS} runs. Bound: ${GROWTH} times the time.`,
    header: ['function', `${count(FEW)} accounts, ms`, `${count(MANY)} accounts, ms`, 'times'],
    rows: measured.map(({ name, short, long }) => [name, milliseconds(short), milliseconds(long), (long / short).toFixed(1)]),
    broken: measured
      .filter(({ short, long }) => !(long / short <= GROWTH))
      .map(({ name, short, long }) => `${name} takes ${(long / short).toFixed(1)} times as long for ten times the accounts.`),
  };
}
