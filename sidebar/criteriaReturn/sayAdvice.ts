import type { CriteriaReturn } from '../../src/model/criteriaReturn/CriteriaReturn';
import { criteriaReturn as words } from '../../src/text/en/criteriaReturn';
import { isolate } from '../format';

/** What to do about the criteria that are still in use; those without a verdict are not spoken of. */
export function sayAdvice({ criteria }: Pick<CriteriaReturn, 'criteria'>): { advice: string[]; isDoubted: boolean } {
  const used = criteria.filter(({ inUse, share }) => inUse && share > 0);
  const of = (verdict: string) => used.filter(({ foretelling }) => foretelling.verdict === verdict);
  const names = (list: typeof used) => list.map(({ name }) => isolate(name));
  const [wrong, chance, proven] = [of('wrong'), of('chance'), [...of('well'), ...of('little')]];
  const share = chance.reduce((sum, criterion) => sum + criterion.share, 0);
  const advice = [
    ...(wrong.length === 0 ? [] : [words.turn(names(wrong))]),
    ...(chance.length === 0 ? [] : [words.doubt(names(chance), share)]),
    ...(wrong.length + chance.length === 0 && proven.length > 0 ? [words.keep] : []),
  ];
  return { advice, isDoubted: wrong.length + chance.length > 0 };
}
