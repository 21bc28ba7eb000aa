import { foldName } from '../../src/model/names/foldName';
import { findCycles } from '../../src/model/plan/findCycles';
import type { Goal } from '../../src/model/plan/PlanRecords';

type Linked = Pick<Goal, 'id' | 'goal' | 'leadsTo'>;

/** The goals that a goal can lead to without a circle. */
export function goalsToLeadTo<G extends Linked>(goal: Linked, goals: readonly G[]): G[] {
  const place = goals.findIndex(({ id }) => id === goal.id);
  return goals.filter((other) => {
    if (other.id === goal.id || foldName(other.goal) === '') return false;
    const links = goals.map((each) => ({ name: each.goal, to: each.id === goal.id ? other.goal : each.leadsTo }));
    return !findCycles(links).some((circle) => circle.includes(place));
  });
}
