import { coverage } from './coverage';
import { effectiveContact } from './effectiveContact';
import type { Stakeholder } from './PlanRecords';

/** Influence that is covered of all there is, and its share 0–1: 12 of 20 (60%). */
export interface RelationshipCoverage {
  covered: number;
  total: number;
  /** `null` while nobody has an influence. */
  share: number | null;
}

type Person = Pick<Stakeholder, 'influence' | 'sentiment' | 'contact' | 'lastContact'>;

/** How much of the influence at the customer is held by people who are covered, with the contact as it counts today. */
export function relationshipCoverage(people: readonly Person[], today: string): RelationshipCoverage {
  const found = coverage(people.map((person) => ({ ...person, contact: effectiveContact(person, today) })));
  return found ? { ...found, share: found.covered / found.total } : { covered: 0, total: 0, share: null };
}
