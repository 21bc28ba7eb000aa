import { foldName } from '../names/foldName';
import { isAtLeast } from '../scoring/tolerance';
import { isCovered } from './coverage';
import { effectiveContact } from './effectiveContact';
import type { Stakeholder } from './PlanRecords';

/** What the relationship hangs on. */
export type SingleThread =
  /** Fewer than two people are covered: one, or nobody. */
  | { kind: 'fewCovered'; people: string[] }
  /** One of us holds all the regular contact: these people. */
  | { kind: 'oneOfUs'; owner: string; people: string[] };

type Person = Pick<Stakeholder, 'name' | 'sentiment' | 'influence' | 'contact' | 'lastContact' | 'ourOwner'>;

const REGULAR = 2;
const FEWEST = 2;

/**
 * The alarm of an account that hangs on one person, at the customer or with us: fewer than two people are covered, or all regular
 * contact (2 or more, as it counts today) is held by one contact person of ours. `null` is no alarm; so it is while nobody is named:
 * then there is no relationship yet to worry about.
 */
export function singleThread(people: readonly Person[], today: string): SingleThread | null {
  if (people.length === 0) return null;
  const now = people.map((person) => ({ ...person, contact: effectiveContact(person, today) }));
  const covered = now.filter(isCovered);
  if (covered.length < FEWEST) return { kind: 'fewCovered', people: namesOf(covered) };
  const regular = now.filter(({ contact }) => contact !== null && isAtLeast(contact, REGULAR));
  const owners = new Set(regular.map(({ ourOwner }) => foldName(ourOwner)));
  const owner = regular[0]?.ourOwner.trim() ?? '';
  return owners.size === 1 && owner !== '' ? { kind: 'oneOfUs', owner, people: namesOf(regular) } : null;
}

const namesOf = (people: readonly Person[]): string[] => people.map(({ name }) => name);
