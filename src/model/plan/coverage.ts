import { sum } from '../numbers/sum';
import { isAtLeast } from '../scoring/tolerance';

/** What we know about a person at the customer; `null` means unknown. */
export interface Contactable {
  /** 1–5. */
  influence: number | null;
  /** −2 hostile … 2 advocate. */
  sentiment: number | null;
  /** 0 none, 1 occasional, 2 regular, 3 close. */
  contact: number | null;
}

/** Covered influence out of all influence: 12 of 20. */
export interface Coverage {
  covered: number;
  total: number;
}

const REGULAR = 2;

/** Whether a person is covered: at least regular contact, and not against us. Unknown values count as not covered. */
export function isCovered({ sentiment, contact }: Contactable): boolean {
  return sentiment !== null && isAtLeast(sentiment, 0) && contact !== null && isAtLeast(contact, REGULAR);
}

/** The covered share of all influence. A person without influence does not count; `null` if no one has influence. */
export function coverage(people: readonly Contactable[]): Coverage | null {
  const influenceOf = (group: readonly Contactable[]): number => sum(group.map(({ influence }) => influence ?? 0));
  const total = influenceOf(people);
  return total > 0 ? { covered: influenceOf(people.filter(isCovered)), total } : null;
}
