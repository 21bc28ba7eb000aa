import { isCovered } from '../../src/model/plan/coverage';
import { effectiveContact } from '../../src/model/plan/effectiveContact';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';

/** The numerator of the coverage: the covered people with an influence, the most influential first. */
export function coveredPeople(people: readonly Stakeholder[], today: string): { name: string; influence: number }[] {
  return people
    .filter((person) => isCovered({ ...person, contact: effectiveContact(person, today) }))
    .flatMap(({ name, influence }) => (influence === null ? [] : [{ name, influence }]))
    .sort((a, b) => b.influence - a.influence);
}
