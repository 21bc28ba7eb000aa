import { daysSince } from '../calendar/daysSince';
import { isCovered } from '../plan/coverage';
import type { Stakeholder } from '../plan/PlanRecords';
import type { MeetEvery, Role } from '../records/MeetEvery';
import { sum } from '../numbers/sum';

/** The people who decide whether an account stays ours. */
const DECIDERS: readonly (Role | null)[] = ['decisionMaker', 'executiveSponsor', 'champion'];
/** The influence that a relationship needs at least: one well covered person does not carry an account. */
const LEAST_INFLUENCE = 12;

type Person = Pick<Stakeholder, 'role' | 'influence' | 'sentiment' | 'contact' | 'lastContact'>;

/**
 * How well our relationships carry the account, 0–1: the covered influence of all people, out of the influence of the decision makers,
 * sponsors and champions, but at least out of 12. `null` when no one has influence.
 *
 * A covered person (`isCovered`) counts fully until the meeting interval of the role is over, then less each day, and not at all at twice the
 * interval. Contact without a day counts as occasional, which covers no one. People of other roles can only add to the result.
 *
 * @param today yyyy-mm-dd
 */
export function relationshipStrength(people: readonly Person[], meetEvery: MeetEvery, today: string): number | null {
  const influenceOf = ({ influence }: Person): number => influence ?? 0;
  if (!people.some((person) => influenceOf(person) > 0)) return null;
  const covered = sum(people.map((person) => influenceOf(person) * freshness(person, meetEvery, today)));
  const deciders = sum(people.filter(({ role }) => DECIDERS.includes(role)).map(influenceOf));
  return Math.min(1, covered / Math.max(LEAST_INFLUENCE, deciders));
}

/** 1 for a covered person who was met within the interval, 0 at twice the interval and for people who are not covered. */
function freshness(person: Person, meetEvery: MeetEvery, today: string): number {
  const days = daysSince(person.lastContact, today);
  if (days === null || !isCovered(person)) return 0;
  return Math.min(1, Math.max(0, 2 - days / meetEvery[person.role ?? 'other']));
}
