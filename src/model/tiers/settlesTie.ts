// Which criterion would settle a tie.
import { isSame } from '../scoring/tolerance';

type Scores = Readonly<Record<string, unknown>>;

/** A criterion that does not count yet, or a counted criterion in which the tied accounts differ. */
export interface Settling {
  name: string;
  counts: boolean;
}

/**
 * The criterion that would settle a tie between accounts: the first without weight by which they may differ, since some have no score in it
 * or their scores differ; else the one with the widest range of scores among them. `null` if they are equal in all criteria.
 */
export function settlesTie(
  tied: readonly { scores: Scores }[],
  criteria: readonly { id: string; name: string; weight: number }[],
): Settling | null {
  const scoresIn = (id: string): number[] => tied.flatMap(({ scores }) => (typeof scores[id] === 'number' ? [scores[id]] : []));
  const rangeIn = (id: string): number => {
    const scores = scoresIn(id);
    return scores.length === 0 ? 0 : Math.max(...scores) - Math.min(...scores);
  };
  const mayDiffer = (id: string): boolean => scoresIn(id).length < tied.length || !isSame(rangeIn(id), 0);
  const uncounted = criteria.find(({ id, weight }) => !(weight > 0) && mayDiffer(id));
  if (uncounted) return { name: uncounted.name, counts: false };
  const [widest] = [...criteria].sort((a, b) => rangeIn(b.id) - rangeIn(a.id));
  return widest && !isSame(rangeIn(widest.id), 0) ? { name: widest.name, counts: true } : null;
}
