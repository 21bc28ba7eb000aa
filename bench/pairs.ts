// Two calls timed in turns, so that what else the machine does slows both: the median of their ratios says which is faster, and how much.
// `npm run bench` gives Node a young generation that holds the results of a call: the garbage collector then runs between calls, not in them.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Turns where calls are short, where they are long, and where they take half a second. */
const [MANY_TURNS, FEW_TURNS, FEWEST_TURNS] = [41, 9, 3];
const VERY_LONG = 500;
/** A short call is repeated until it takes so long, in milliseconds. */
const LONG_ENOUGH = 4;
const WARM_UP = 300;

export interface Pair {
  /** Milliseconds of one call, the median. */
  readonly ours: number;
  readonly theirs: number;
  /** The median of ours / theirs, each of one turn. */
  readonly ratio: number;
}

/** Both calls run for a while before, so that the engine has compiled them. */
export function timePair(ours: () => unknown, theirs: () => unknown): Pair {
  const [oursRuns, theirsRuns] = [ours, theirs].map(runsOf) as [number, number];
  const isLong = oursRuns === 1 || theirsRuns === 1;
  const isVeryLong = isLong && timeRuns(theirs, 1, false) > VERY_LONG;
  const time = (call: () => unknown, runs: number): number => timeRuns(call, runs, isLong);
  const turns = Array.from({ length: isVeryLong ? FEWEST_TURNS : isLong ? FEW_TURNS : MANY_TURNS }, (_, turn) => {
    const first = turn % 2 === 0;
    const before = first ? time(ours, oursRuns) : NaN;
    const other = time(theirs, theirsRuns);
    return { ours: first ? before : time(ours, oursRuns), theirs: other };
  });
  return {
    ours: median(turns.map((turn) => turn.ours)),
    theirs: median(turns.map((turn) => turn.theirs)),
    ratio: median(turns.map((turn) => turn.ours / turn.theirs)),
  };
}

/** How many calls take `LONG_ENOUGH`, counted at the end of the time that warms the engine up. */
function runsOf(call: () => unknown): number {
  const start = performance.now();
  for (let runs = 1; ; runs *= 2) {
    const taken = runs * timeRuns(call, runs, false);
    if (performance.now() - start >= WARM_UP) return Math.max(1, Math.ceil((runs * LONG_ENOUGH) / taken));
  }
}

/** Milliseconds of one call. With long ones, the garbage of the other is collected before. */
function timeRuns(call: () => unknown, runs: number, isLong: boolean): number {
  if (isLong) collectGarbage();
  const start = performance.now();
  for (let run = 0; run < runs; run += 1) call();
  return (performance.now() - start) / runs;
}

function median(values: number[]): number {
  const sorted = Float64Array.from(values).sort();
  return sorted[sorted.length >> 1]!;
}
