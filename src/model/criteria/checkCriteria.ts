import { foldName } from '../names/foldName';
import { isBetween } from '../scoring/normalize';
import { isAtLeast } from '../scoring/tolerance';
import type { Criterion } from './Criterion';
import { CRITERIA_LIBRARY } from './library';
import { revenueShare } from './revenueRule';

/** An `error` or an `advice` (which the user can ignore) about a set of criteria. Names are those of the criteria. */
export type CriteriaProblem =
  | Advice<'fewCriteria', { count: number }>
  | Advice<'manyCriteria', { count: number }>
  | Advice<'revenueWeight', { share: number }>
  | Advice<'overlappingCriteria', { first: string; second: string }>
  | Mistake<'noWeight', Record<string, never>>
  | Mistake<'criterionWithoutName', { index: number }>
  | Mistake<'criterionTwice', { name: string }>
  | Mistake<'badWeight', { name: string }>
  | Mistake<'boundsMissing', { name: string }>
  | Mistake<'boundsEqual', { name: string }>
  | Mistake<'middleOutside', { name: string }>;

type Advice<Code, Values> = { severity: 'advice'; code: Code; values: Values };
type Mistake<Code, Values> = { severity: 'error'; code: Code; values: Values };

/** Sales Benchmark Index recommends 3 to 5 criteria. */
const FEWEST = 3;
const MOST = 5;
const MOST_REVENUE = 0.5;

/**
 * Checks a set of criteria as a whole; errors come first. Criteria of weight 0 are not in use: they do not count toward the number of
 * criteria and cannot overlap, but their fields must still be valid.
 */
export function checkCriteria(criteria: readonly Omit<Criterion, 'id'>[]): CriteriaProblem[] {
  const inUse = criteria.filter(({ weight }) => weight > 0);
  return [...nameProblems(criteria), ...criteria.flatMap(figureProblems), ...weightProblems(inUse), ...overlaps(inUse)];
}

function nameProblems(criteria: readonly Omit<Criterion, 'id'>[]): CriteriaProblem[] {
  const seen = new Map<string, number>();
  return criteria.flatMap(({ name }, index): CriteriaProblem[] => {
    const folded = foldName(name);
    if (folded === '') return [{ severity: 'error', code: 'criterionWithoutName', values: { index } }];
    const times = (seen.get(folded) ?? 0) + 1;
    seen.set(folded, times);
    return times === 2 ? [{ severity: 'error', code: 'criterionTwice', values: { name } }] : [];
  });
}

function figureProblems({ name, weight, source, low, high, middle }: Omit<Criterion, 'id'>): CriteriaProblem[] {
  const problems: CriteriaProblem[] = [];
  if (!(weight >= 0 && Number.isFinite(weight))) problems.push({ severity: 'error', code: 'badWeight', values: { name } });
  if (source === null) return problems;
  if (low === null || high === null) problems.push({ severity: 'error', code: 'boundsMissing', values: { name } });
  else if (low === high) problems.push({ severity: 'error', code: 'boundsEqual', values: { name } });
  else if (middle !== null && !isBetween(middle, low, high))
    problems.push({ severity: 'error', code: 'middleOutside', values: { name } });
  return problems;
}

function weightProblems(inUse: readonly Omit<Criterion, 'id'>[]): CriteriaProblem[] {
  const count = inUse.length;
  if (count === 0) return [{ severity: 'error', code: 'noWeight', values: {} }];
  const problems: CriteriaProblem[] = [];
  if (count < FEWEST) problems.push({ severity: 'advice', code: 'fewCriteria', values: { count } });
  if (count > MOST) problems.push({ severity: 'advice', code: 'manyCriteria', values: { count } });
  const share = revenueShare(inUse);
  if (!isAtLeast(MOST_REVENUE, share)) problems.push({ severity: 'advice', code: 'revenueWeight', values: { share } });
  return problems;
}

function overlaps(inUse: readonly Omit<Criterion, 'id'>[]): CriteriaProblem[] {
  return inUse.flatMap((first, index) => {
    const overlapping = CRITERIA_LIBRARY.find(({ key }) => key === first.libraryKey)?.overlaps ?? [];
    return inUse
      .slice(index + 1)
      .filter(({ libraryKey }) => libraryKey !== null && overlapping.includes(libraryKey))
      .map((second): CriteriaProblem => ({
        severity: 'advice',
        code: 'overlappingCriteria',
        values: { first: first.name, second: second.name },
      }));
  });
}
