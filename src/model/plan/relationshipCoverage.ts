import { coverage } from './coverage';
import { effectiveContact } from './effectiveContact';
import type { Stakeholder } from './PlanRecords';

/** Covered influence out of all influence, and its share 0–1: 12 of 20 (60%). */
export interface RelationshipCoverage {
  covered: number;
  total: number;
  /** `null` when no one has influence. */
  share: number | null;
}

type Person = Pick<Stakeholder, 'influence' | 'sentiment' | 'contact' | 'lastContact'>;

/** The share of the customer's influence held by covered people, based on the effective contact today. */
export function relationshipCoverage(people: readonly Person[], today: string): RelationshipCoverage {
  const found = coverage(people.map((person) => ({ ...person, contact: effectiveContact(person, today) })));
  return found ? { ...found, share: found.covered / found.total } : { covered: 0, total: 0, share: null };
}
