import { isAtLeast } from '../scoring/tolerance';
import type { Range } from './Range';

interface RangeProblem {
  code: 'outOfRange' | 'notWhole';
  /** Of `outOfRange` the limits that there are. */
  values: Record<string, number>;
}

/** What is wrong with a number in a field of this range; `null` where nothing is. No number (NaN) is out of every range that has a limit. */
export function rangeProblem({ from, to, whole }: Range, value: number): RangeProblem | null {
  if ((from !== undefined && !isAtLeast(value, from)) || (to !== undefined && !isAtLeast(to, value))) {
    return { code: 'outOfRange', values: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } };
  }
  return whole && !Number.isInteger(value) ? { code: 'notWhole', values: {} } : null;
}
