// Problems of one kind in one column belong together, however many rows have them.
import type { Problem } from '../../src/actions/Answer';

/** @returns the groups, the largest first, each with its problems in order. */
export function groupProblems(problems: readonly Problem[]): [Problem, ...Problem[]][] {
  const groups = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const key = `${problem.code}\n${String(problem.values?.['column'] ?? '')}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()].sort((one, other) => other.length - one.length);
}
