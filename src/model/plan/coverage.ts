import { isAtLeast } from '../scoring/tolerance';

/** What is known of a person at the customer; `null` is not known. */
export interface Contactable {
  /** 1–5. */
  influence: number | null;
  /** −2 hostile … 2 advocate. */
  sentiment: number | null;
  /** 0 none, 1 occasional, 2 regular, 3 close. */
  contact: number | null;
}

/** Influence that is covered, of all the influence there is: 12 of 20. */
export interface Coverage {
  covered: number;
  total: number;
}

const REGULAR = 2;

/** Whether we have this person: in regular contact at least, and not against us. What is not known is not covered. */
export function isCovered({ sentiment, contact }: Contactable): boolean {
  return sentiment !== null && isAtLeast(sentiment, 0) && contact !== null && isAtLeast(contact, REGULAR);
}

/** How much of the influence is held by people who are covered. A person without an influence counts for nothing; `null` if nobody has any. */
export function coverage(people: readonly Contactable[]): Coverage | null {
  const influenceOf = (group: readonly Contactable[]): number => group.reduce((sum, { influence }) => sum + (influence ?? 0), 0);
  const total = influenceOf(people);
  return total > 0 ? { covered: influenceOf(people.filter(isCovered)), total } : null;
}
