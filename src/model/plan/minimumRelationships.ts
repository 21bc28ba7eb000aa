import { isAtLeast } from '../scoring/tolerance';
import type { Stakeholder } from './PlanRecords';

/** The three relationships that every key account needs. */
export const MINIMUM_ROLES = ['executiveSponsor', 'decisionMaker', 'champion'] as const;
export type MinimumRole = (typeof MINIMUM_ROLES)[number];

export interface MinimumRelationships {
  /** Names of the people in each role, in the order of the list. */
  holders: Record<MinimumRole, string[]>;
  missing: MinimumRole[];
}

type Person = Pick<Stakeholder, 'name' | 'role' | 'influence' | 'sentiment'>;

const ADVOCATE = 2;
const CONSIDERABLE = 3;

/**
 * Finds the customer's executive sponsor, decision maker and champion, and which of them are missing. An advocate (sentiment 2) with an
 * influence of 3 or more also counts as a champion, whatever their role, so one person can fill two.
 */
export function minimumRelationships(people: readonly Person[]): MinimumRelationships {
  const namesOf = (fills: (person: Person) => boolean) => people.filter(fills).map(({ name }) => name);
  const holders: Record<MinimumRole, string[]> = {
    executiveSponsor: namesOf(({ role }) => role === 'executiveSponsor'),
    decisionMaker: namesOf(({ role }) => role === 'decisionMaker'),
    champion: namesOf((person) => person.role === 'champion' || actsAsChampion(person)),
  };
  return { holders, missing: MINIMUM_ROLES.filter((role) => holders[role].length === 0) };
}

function actsAsChampion({ influence, sentiment }: Person): boolean {
  return sentiment !== null && isAtLeast(sentiment, ADVOCATE) && influence !== null && isAtLeast(influence, CONSIDERABLE);
}
