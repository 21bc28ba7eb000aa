// A source with the bounds its figures propose.
import type { Source } from '../../src/actions/store/readSources';
import type { CriterionDraft } from '../../src/actions/criteria/saveCriteria';
import { proposeBounds } from '../../src/model/scoring/proposeBounds';

export type Feed = Pick<CriterionDraft, 'source' | 'low' | 'high' | 'middle'>;

/** @param sources with their scales, see `withScale`. @param key the key of the source. An unknown key means scored by hand. */
export function feedFrom(sources: readonly Source[], key: string): Feed {
  const source = sources.find((each) => each.key === key);
  if (!source) return { source: null, low: null, high: null, middle: null };
  const bounds = proposeBounds(source.values, source.scale);
  return { source: key, low: bounds?.low ?? null, high: bounds?.high ?? null, middle: bounds?.middle ?? null };
}
