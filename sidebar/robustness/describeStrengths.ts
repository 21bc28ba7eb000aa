import { strengthsOf } from '../../src/model/board/strengthsOf';
import { boardPage as words } from '../../src/text/en/boardPage';
import { formatNumber, isolate } from '../format';

/** One sentence on the scores that speak for an account and against it; `null` where none counts. */
export function describeStrengths(...of: Parameters<typeof strengthsOf>): string | null {
  const strengths = strengthsOf(...of);
  if (strengths === null) return null;
  const named = (criteria: typeof strengths.strong) =>
    criteria.map(({ name, score }) => `${isolate(name)} ${formatNumber(score)}`);
  return words.strengths(named(strengths.strong), strengths.isHigh, named(strengths.weak));
}
