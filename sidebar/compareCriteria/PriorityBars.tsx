// How much each criterion matters by the answers, the most important first.
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';

interface PriorityBarsProps {
  criteria: readonly DraftCriterion[];
  /** In percent, one for each criterion. */
  weights: readonly number[];
}

export function PriorityBars({ criteria, weights }: PriorityBarsProps) {
  const bars = criteria.map(({ key, name }, index) => ({ key, name, weight: weights[index] ?? 0 }));
  const longest = Math.max(...weights);
  return (
    <ul class="bars">
      {bars
        .sort((left, right) => right.weight - left.weight)
        .map(({ key, name, weight }) => (
          <li key={key}>
            <bdi>{name}</bdi>
            <span class="figure">{words.priority(weight / 100)}</span>
            <span class="priority" style={{ inlineSize: `${(weight / longest) * 100}%` }} />
          </li>
        ))}
    </ul>
  );
}
