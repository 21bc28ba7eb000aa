import { minimumRelationships } from '../../src/model/plan/minimumRelationships';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';

/** How much is missing in Relationships: each of the three roles that nobody has, and each person of whom something is not known. */
export function countMissing(people: readonly Stakeholder[]): number {
  const incomplete = people.filter(({ role, influence, sentiment, contact }) =>
    [role, influence, sentiment, contact].includes(null),
  );
  return minimumRelationships(people).missing.length + incomplete.length;
}
