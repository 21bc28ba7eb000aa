// `npm run bench`: how long the formulas with many weightings take, and how that grows with the number of accounts.
//
// Absolute times depend on the machine, so there is no limit in seconds: each formula runs on 1,000 and on 10,000 accounts × 5 criteria
// in the same run, and ten times the accounts must take at most GROWTH times as long. Exits with 1 if one takes longer.
import { KAM_ROBUSTNESS } from '../src/formulas/KAM_ROBUSTNESS';
import { KAM_STABILITY } from '../src/formulas/KAM_STABILITY';

const [FEW, MANY] = [1_000, 10_000];
/** Linear growth would be 10; sorting, memory and a cold cache add to it. Quadratic growth would be 100. */
const GROWTH = 20;
const RUNS = 7;
const WEIGHTS = [[30, 25, 20, 15, 10]];
const CRITERIA = [['Growth', 'Fit', 'Solvency', 'Potential', 'Loyalty']];

/** Random whole scores from 1 to 10, the same in every run (a linear congruential generator with the constants of Numerical Recipes). */
function scoresOf(accounts: number): number[][] {
  let state = 1;
  const next = (): number => (state = (state * 1664525 + 1013904223) % 2 ** 32) / 2 ** 32;
  return Array.from({ length: accounts }, () => WEIGHTS[0]!.map(() => 1 + Math.floor(10 * next())));
}

/** The fastest of several runs, in milliseconds, because other load only adds time. */
function time(call: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return Math.min(...times);
}

const few = scoresOf(FEW);
const many = scoresOf(MANY);
const namesOf = (scores: readonly unknown[]): string[][] => scores.map((_, index) => [`Account ${index}`]);
const formulas: Record<string, (scores: number[][]) => unknown> = {
  'KAM_STABILITY, 8 seats': (scores) => KAM_STABILITY(scores, WEIGHTS, 8),
  'KAM_STABILITY, half of them key': (scores) => KAM_STABILITY(scores, WEIGHTS, scores.length / 2),
  'KAM_ROBUSTNESS, 8 seats': (scores) => KAM_ROBUSTNESS(CRITERIA, namesOf(scores), scores, WEIGHTS, 8, 7),
  'KAM_ROBUSTNESS, no limit of seats': (scores) => KAM_ROBUSTNESS(CRITERIA, namesOf(scores), scores, WEIGHTS, '', 7.04),
};

for (const [title, call] of Object.entries(formulas)) {
  const [short, long] = [time(() => call(few)), time(() => call(many))];
  const growth = long / short;
  const verdict = growth <= GROWTH ? 'ok' : `MORE THAN ${GROWTH} TIMES`;
  console.log(
    `${title.padEnd(36)} ${FEW} accounts ${short.toFixed(0).padStart(5)} ms, ${MANY} ${long.toFixed(0).padStart(5)} ms, ${growth.toFixed(1).padStart(5)} times: ${verdict}`,
  );
  if (growth > GROWTH) process.exitCode = 1;
}
