// The functions that fill the Scoring Matrix against a checked loop over the same cells.
import { KAM_ABC } from '../src/formulas/KAM_ABC';
import { KAM_NORMALIZE } from '../src/formulas/KAM_NORMALIZE';
import { KAM_RANK } from '../src/formulas/KAM_RANK';
import { KAM_SCORE } from '../src/formulas/KAM_SCORE';
import { KAM_TIER } from '../src/formulas/KAM_TIER';
import { normalized, sorted, weightedSums } from './checkedLoops';
import { timePair } from './pairs';
import { revenuesOf, scoresOf, WEIGHTS } from './register';
import { count, milliseconds, type Section } from './Section';

const SIZES = [1_000, 10_000, 100_000, 1_000_000];
/** How many times as long as the loop a function may take. */
const BOUND = 3;
const [LOW, HIGH] = [0, 1000];

interface Compared {
  readonly name: string;
  readonly ours: () => unknown;
  readonly loop: () => unknown;
}

function comparedAt(accounts: number): Compared[] {
  const scores = scoresOf(accounts);
  const revenues = revenuesOf(accounts);
  const results = weightedSums(scores, WEIGHTS);
  const sortedResults = (): unknown => sorted(results);
  return [
    { name: 'KAM_SCORE', ours: () => KAM_SCORE(scores, [WEIGHTS]), loop: () => weightedSums(scores, WEIGHTS) },
    { name: 'KAM_NORMALIZE', ours: () => KAM_NORMALIZE(revenues, LOW, HIGH), loop: () => normalized(revenues, LOW, HIGH) },
    { name: 'KAM_RANK', ours: () => KAM_RANK(results), loop: sortedResults },
    { name: 'KAM_TIER', ours: () => KAM_TIER(results, 8), loop: sortedResults },
    { name: 'KAM_ABC', ours: () => KAM_ABC(revenues), loop: () => sorted(revenues) },
  ];
}

export function measureFormulas(): Section {
  const measured = SIZES.flatMap((accounts) =>
    comparedAt(accounts).map(({ name, ours, loop }) => ({ name, accounts, ...timePair(ours, loop) })),
  );
  return {
    title: 'Against a checked loop',
    text: `Each function and a loop that reads the same cells, checks that each is a number, and gives a column of the same size; for KAM_RANK, KAM_TIER and KAM_ABC the loop also sorts the numbers as a Float64Array. KAM_SCORE has five columns of scores, the others one column. The ratio is the median over pairs of calls timed in turns, in a young generation of 256 MB: in a smaller one the garbage collector runs within calls, and by chance in one of the two more often. Bound: ${BOUND}.`,
    header: ['function', 'accounts', 'ms', 'loop, ms', 'ratio'],
    rows: measured.map(({ name, accounts, ours, theirs, ratio }) => [
      name,
      count(accounts),
      milliseconds(ours),
      milliseconds(theirs),
      ratio.toFixed(2),
    ]),
    broken: measured
      .filter(({ ratio }) => !(ratio <= BOUND))
      .map(({ name, accounts, ratio }) => `${name} takes ${ratio.toFixed(2)} times the loop at ${count(accounts)} accounts.`),
  };
}
