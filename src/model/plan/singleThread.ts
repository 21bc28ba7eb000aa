import { foldName } from '../names/foldName';
import { isAtLeast } from '../scoring/tolerance';
import { isCovered } from './coverage';
import { effectiveContact } from './effectiveContact';
import type { Stakeholder } from './PlanRecords';

/** Why a relationship depends on one person. */
export type SingleThread =
  /** Fewer than two people are covered. */
  | { kind: 'fewCovered'; people: string[] }
  /** One person on our side has all the regular contact, with these people. */
  | { kind: 'oneOfUs'; owner: string; people: string[] };

type Person = Pick<Stakeholder, 'name' | 'sentiment' | 'influence' | 'contact' | 'lastContact' | 'ourOwner'>;

const REGULAR = 2;
const FEWEST = 2;

/**
 * The warning that an account depends on one person, at the customer or on our side: fewer than two people are covered, or one contact
 * person of ours has all regular contact (an effective contact of 2 or more today). `null` without a warning, and while no people are
 * listed, because there is no relationship yet. With no one covered there is none either until an
 * influence is known: coverage is unknown then.
 */
export function singleThread(people: readonly Person[], today: string): SingleThread | null {
  if (people.length === 0) return null;
  const now = people.map((person) => ({ ...person, contact: effectiveContact(person, today) }));
  const covered = now.filter(isCovered);
  if (covered.length === 0 && people.every(({ influence }) => influence === null)) return null;
  if (covered.length < FEWEST) return { kind: 'fewCovered', people: namesOf(covered) };
  const regular = now.filter(({ contact }) => contact !== null && isAtLeast(contact, REGULAR));
  const owners = new Set(regular.map(({ ourOwner }) => foldName(ourOwner)));
  const owner = regular[0]?.ourOwner.trim() ?? '';
  return owners.size === 1 && owner !== '' ? { kind: 'oneOfUs', owner, people: namesOf(regular) } : null;
}

const namesOf = (people: readonly Person[]): string[] => people.map(({ name }) => name);
