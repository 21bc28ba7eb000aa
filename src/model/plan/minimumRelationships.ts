import { isAtLeast } from '../scoring/tolerance';
import type { Stakeholder } from './PlanRecords';

/** The three relationships that no key account goes without. */
export const MINIMUM_ROLES = ['executiveSponsor', 'decisionMaker', 'champion'] as const;
export type MinimumRole = (typeof MINIMUM_ROLES)[number];

export interface MinimumRelationships {
  /** The names of those who fill each, in the order of the people. */
  holders: Record<MinimumRole, string[]>;
  missing: MinimumRole[];
}

type Person = Pick<Stakeholder, 'name' | 'role' | 'influence' | 'sentiment'>;

const ADVOCATE = 2;
const CONSIDERABLE = 3;

/**
 * Who fills the customer's executive sponsor, the decision maker and the champion, and which is missing. A person of another role is
 * a champion as well who is our advocate (sentiment 2) and has an influence of 3 or more, so that one person may fill two.
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
