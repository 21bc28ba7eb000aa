import { isAtLeast } from '../scoring/tolerance';
import type { Range } from './Range';

interface RangeProblem {
  code: 'outOfRange' | 'notWhole';
  /** The limits that exist, for `outOfRange`. */
  values: Record<string, number>;
}

/** The problem of a number in this range; `null` if it is valid. NaN is outside any range that has a limit. */
export function rangeProblem({ from, to, whole }: Range, value: number): RangeProblem | null {
  if ((from !== undefined && !isAtLeast(value, from)) || (to !== undefined && !isAtLeast(to, value))) {
    return { code: 'outOfRange', values: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } };
  }
  return whole && !Number.isInteger(value) ? { code: 'notWhole', values: {} } : null;
}
