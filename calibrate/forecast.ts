// How often what the deals of a customer bring is within the range of the forecast.
import { dealVariance } from '../src/model/plan/dealVariance';
import { forecast, type Deal } from '../src/model/plan/forecast';
import { DEFAULT_FORECAST_RULES } from '../src/model/plan/ForecastRules';
import { normalQuantile } from '../src/model/plan/normal';
import { normalOf, randomFrom } from './random';
import { percent, type Section } from './Section';

const SEED = 20_261_130;
const RUNS = 4000;
/** As stages have them. */
const PROBABILITIES = [0.1, 0.25, 0.5, 0.75, 0.9];
/** The correlations that deals really have, while the forecast always uses the default. */
const TRUE_CORRELATIONS = [0, 0.15, 0.3, 0.45, 0.6];
const SET = DEFAULT_FORECAST_RULES.correlation;
/** The shares that must be within the range: where the set correlation is true, and for the other ones. */
export const COVERED = { set: [0.64, 0.74], other: [0.55, 0.85] } as const;

export interface Coverage {
  correlation: number;
  /** The share of runs, 0–1, in which the total is within sum ± deviation, limited to what is possible. */
  covered: number;
}

export function coverages(runs = RUNS): Coverage[] {
  return TRUE_CORRELATIONS.map((correlation) => {
    const random = randomFrom(SEED);
    const within = Array.from({ length: runs }, () => isWithin(dealsOf(random), correlation, random));
    return { correlation, covered: within.filter(Boolean).length / runs };
  });
}

/** 5 to 15 deals: amounts are lognormal, with a scatter of 0.7 to 1.3 that differs from run to run. */
function dealsOf(random: () => number): Deal[] {
  const scatter = 0.7 + 0.6 * random();
  return Array.from({ length: 5 + Math.floor(11 * random()) }, () => ({
    amount: Math.exp(scatter * normalOf(random)) * 10_000,
    probability: PROBABILITIES[Math.floor(PROBABILITIES.length * random())]!,
  }));
}

function isWithin(deals: readonly Deal[], correlation: number, random: () => number): boolean {
  const common = normalOf(random);
  const total = deals.reduce((sum, { amount, probability }) => {
    const own = Math.sqrt(correlation) * common + Math.sqrt(1 - correlation) * normalOf(random);
    return own < normalQuantile(probability) ? sum + amount : sum;
  }, 0);
  const expected = forecast(deals);
  const deviation = Math.sqrt(dealVariance(deals, SET));
  const most = deals.reduce((sum, { amount }) => sum + amount, 0);
  return total >= Math.max(0, expected - deviation) && total <= Math.min(most, expected + deviation);
}

export const brokenCoverages = (found: readonly Coverage[]): string[] =>
  found.flatMap(({ correlation, covered }) => {
    const [least, most] = correlation === SET ? COVERED.set : COVERED.other;
    if (covered >= least && covered <= most) return [];
    return [
      `at a true correlation of ${correlation}, ${percent(covered)} are covered, not ${percent(least)} to ${percent(most)}`,
    ];
  });

export function calibrateForecast(): Section {
  const found = coverages();
  return {
    title: 'Range of the forecast',
    text: `${RUNS.toLocaleString('en')} customers with 5 to 15 deals of 10 to 90%; the forecast takes a correlation of ${SET}.`,
    header: ['true correlation', 'within the range'],
    rows: found.map(({ correlation, covered }) => [`${correlation}`, percent(covered)]),
    broken: brokenCoverages(found),
  };
}
