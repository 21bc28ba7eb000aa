// How often a criterion that knows nothing but size is said to foretell well, and how often a criterion that knows of growth is found.
import { predictivePowers, type Pair } from '../src/model/criteriaReturn/predictivePower';
import { normalOf, randomFrom } from './random';
import { percent, type Section } from './Section';

const SEED = 20_261_129;
const RUNS = 2000;
const ACCOUNTS = 30;
/** The standard deviation of the logarithm of revenues, and of growth. */
const SIZES = 1;
const GROWTH = 0.25;
export const MOST_LUCK = 0.05;

/** What a criterion's scores follow, from a standard normal size and growth and a noise of its own. */
const KINDS = {
  sizeAlone: (size: number) => size,
  sizeAndNoise: (size: number, _: number, noise: number) => size + noise,
  noiseAlone: (_: number, __: number, noise: number) => noise,
  growthHalf: (_: number, growth: number, noise: number) => mixed(0.5, growth, noise),
  growthMost: (_: number, growth: number, noise: number) => mixed(0.7, growth, noise),
} as const;
export type Kind = keyof typeof KINDS;

const mixed = (correlation: number, growth: number, noise: number): number =>
  correlation * growth + Math.sqrt(1 - correlation ** 2) * noise;

/** The share of runs, 0–1, in which a criterion of each kind "foretold it well", and in which its plain correlation alone is significant. */
export function verdictShares(runs = RUNS, accounts = ACCOUNTS): Record<Kind, { well: number; plain: number }> {
  const found = {} as Record<Kind, { well: number; plain: number }>;
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const random = randomFrom(SEED);
    let [well, plain] = [0, 0];
    for (let run = 0; run < runs; run += 1) {
      const [judged] = predictivePowers([pairsOf(kind, accounts, random)]);
      if (judged?.verdict === 'well') well += 1;
      if ((judged?.chance ?? 1) <= 0.05 && (judged?.correlation ?? 0) > 0) plain += 1;
    }
    found[kind] = { well: well / runs, plain: plain / runs };
  }
  return found;
}

/** Whole scores from 1 to 10, as people give them; revenue and growth do not depend on each other. */
function pairsOf(kind: Kind, accounts: number, random: () => number): Pair[] {
  const drawn = Array.from({ length: accounts }, () => {
    const [size, growth, noise] = [normalOf(random), normalOf(random), normalOf(random)];
    return { size, growth, raw: KINDS[kind](size, growth, noise) };
  });
  const deviation = Math.sqrt(drawn.reduce((sum, { raw }) => sum + raw ** 2, 0) / accounts);
  return drawn.map(({ size, growth, raw }) => {
    const before = Math.exp(SIZES * size);
    const after = before * Math.exp(GROWTH * growth);
    const score = Math.min(10, Math.max(1, Math.round(5.5 + (2 * raw) / deviation)));
    return { score, realised: after, before, growth: after / before - 1 };
  });
}

const WORDS: Record<Kind, string> = {
  sizeAlone: 'size alone',
  sizeAndNoise: 'size and a noise of its own',
  noiseAlone: 'noise alone',
  growthHalf: 'correlates 0.5 with growth',
  growthMost: 'correlates 0.7 with growth',
};

export function brokenVerdicts(found: ReturnType<typeof verdictShares>): string[] {
  return (['sizeAlone', 'sizeAndNoise', 'noiseAlone'] as const)
    .filter((kind) => found[kind].well > MOST_LUCK)
    .map(
      (kind) => `a criterion of ${WORDS[kind]} foretold well in ${percent(found[kind].well)}, more than ${percent(MOST_LUCK)}`,
    );
}

export function calibrateCriteria(): Section {
  const found = verdictShares();
  return {
    title: 'Are our criteria right: luck and power',
    text: `${RUNS.toLocaleString('en')} runs of ${ACCOUNTS} accounts with whole scores. Beside the verdict, how often the plain rank correlation with the return alone would pass.`,
    header: ['criterion', 'foretold it well', 'plain correlation passes'],
    rows: (Object.keys(KINDS) as Kind[]).map((kind) => [WORDS[kind], percent(found[kind].well), percent(found[kind].plain)]),
    broken: brokenVerdicts(found),
  };
}
