import type { FiscalYears } from '../calendar/FiscalYears';
import type { CriteriaReturn, JudgedCriterion, Point } from './CriteriaReturn';
import { FEWEST_PAIRS, predictivePower, predictivePowers, type Pair } from './predictivePower';
import { realisedReturn } from './realisedReturn';
import { type FiguresNow, revenueOf } from './FiguresNow';
import type { ScoresThen } from './ScoresThen';
import { yearsAround } from './yearsAround';

/**
 * Compares the scores of a snapshot with the return of the last full year, given the revenue of the year before, and with the growth since,
 * criterion by criterion. All scored
 * accounts count, key or not: among the chosen accounts alone, a criterion that chose well would look useless. The criteria are tested
 * together, so that none passes by luck. Score and revenue are separate tests.
 *
 * @param now by account id.
 * @returns `null` when the last full year does not count yet (see `yearsAround`).
 */
export function judgeCriteria(
  then: ScoresThen,
  now: Readonly<Record<string, FiguresNow>>,
  lastFullYear: number,
  fiscalYears: FiscalYears,
): CriteriaReturn | null {
  const years = yearsAround(then.day, fiscalYears);
  if (lastFullYear < years.counts) return null;
  const scored = then.accounts.flatMap(({ id, score, scores }) => {
    const figures = now[id];
    return figures ? { figures, score, scores } : [];
  });
  const realised = realisedReturn(scored.map(({ figures }) => figures));
  const brought = ({ id }: FiguresNow): number | null => realised.of.get(id) ?? null;
  const grew = (figures: FiguresNow): number | null => growthSince(figures, years.counts - 1, lastFullYear);
  const known = ({ figures }: (typeof scored)[number]) => revenueOf(figures, years.known, lastFullYear);

  const before = (figures: FiguresNow): number | null => revenueOf(figures, years.counts - 1, lastFullYear);
  const outcome: Outcome = { brought, before, grew };
  const points = then.criteria.map(({ id }) => pointsOf(scored, ({ scores }) => scores[id] ?? null, outcome));
  const returns = predictivePowers(points);
  const withScore = pointsOf(scored, ({ score }) => score, outcome);
  const withRevenue = pointsOf(scored, known, { ...outcome, before: () => null, grew: () => null });
  const grown = scored.filter(({ figures }) => grew(figures) !== null).length;
  return {
    day: then.day,
    years,
    year: lastFullYear,
    kind: realised.kind,
    costsMissing: realised.costsMissing,
    compared: realised.of.size,
    noFigures: scored.filter(({ figures }) => brought(figures) === null).map(({ figures }) => figures.name),
    gone: then.accounts.filter(({ id }) => now[id] === undefined).map(({ name }) => name),
    growthFrom: grown < FEWEST_PAIRS ? null : years.counts - 1,
    criteria: then.criteria
      .map((criterion, at) => judged(criterion, returns[at], points[at]))
      .sort((a, b) => (b.predictivePower.correlation ?? -2) - (a.predictivePower.correlation ?? -2)),
    score: predictivePower(withScore),
    revenueAlone: predictivePower(withRevenue),
    isSameSet: sameNames(withScore, withRevenue),
  };
}

const NOTHING = predictivePower([]);

const judged = (
  { id, name, share, inUse }: ScoresThen['criteria'][number],
  shown: JudgedCriterion['predictivePower'] = NOTHING,
  points: JudgedCriterion['points'] = [],
): JudgedCriterion => ({ id, name, share, inUse, predictivePower: shown, points });

/** What came of an account: what it brought, its revenue of the year before, and its growth since; `null` if unknown. */
type Outcome = Readonly<Record<'brought' | 'before' | 'grew', (figures: FiguresNow) => number | null>>;

interface Scored {
  figures: FiguresNow;
  score: number | null;
  scores: Readonly<Record<string, number | null>>;
}

/** Accounts with both a score and a return. */
function pointsOf(
  scored: readonly Scored[],
  scoreOf: (account: Scored) => number | null,
  { brought, before, grew }: Outcome,
): (Pair & Point)[] {
  return scored.flatMap((account) => {
    const score = scoreOf(account);
    const realised = brought(account.figures);
    if (score === null || realised === null) return [];
    const { figures } = account;
    return { name: figures.name, score, realised, before: before(figures), growth: grew(figures) };
  });
}

/** Growth from one year to the last full year, 0.1 is 10%; `null` when a year is unknown or the first is not above 0. */
function growthSince(figures: FiguresNow, from: number, lastFullYear: number): number | null {
  const before = revenueOf(figures, from, lastFullYear);
  const after = revenueOf(figures, lastFullYear, lastFullYear);
  return before === null || after === null || before <= 0 ? null : after / before - 1;
}

const sameNames = (first: readonly Point[], second: readonly Point[]): boolean =>
  first.length === second.length && first.every(({ name }, at) => name === second[at]?.name);
