// What the contact log says about the people of one account.
import { daysSince } from '../calendar/daysSince';
import { parseParticipants } from '../imports/activities/parseParticipants';
import { foldName } from '../names/foldName';
import { CONTACT_LASTS } from '../plan/effectiveContact';
import type { Stakeholder, TeamMember } from '../plan/PlanRecords';
import type { LogEntry } from './LogEntry';

export type KnownPerson = Pick<Stakeholder, 'id' | 'name' | 'email' | 'contact' | 'lastContact' | 'ourOwner'>;

/** What the log knows better than the list of people: only these fields, and only those that change. */
export type ContactFields = Partial<Pick<Stakeholder, 'contact' | 'lastContact' | 'ourOwner' | 'email'>>;

export interface ContactProposal {
  id: string;
  name: string;
  was: ContactFields;
  is: ContactFields;
}

/** Someone in the log who is neither in the list of people nor one of us. */
export interface UnknownPerson {
  /** The address where the log has no name. */
  name: string;
  email: string;
  /** Days with a talk. */
  talks: number;
  lastContact: string;
  contact: number | null;
  /** Our person who talked most often; '' if the log does not say. */
  ourOwner: string;
}

/** Talks within the last 90 days that make contact occasional (1), regular (2, monthly) and close (3, every two weeks). */
const TALKS_FOR: readonly [contact: number, talks: number][] = [
  [3, 6],
  [2, 3],
  [1, 1],
];

/** Messages and tasks are not talks. A line without a kind is one. */
export const isTalk = ({ kind }: LogEntry): boolean => kind !== 'email' && kind !== 'message' && kind !== 'task';

/** A line of a day and people only, as saving a plan notes a talk. */
const isBare = ({ kind, subject }: LogEntry): boolean => kind === null && subject === '';

/**
 * Compares the talks of an account with its people. A person is known by address, else by name in any order of its words; a name that
 * several people share is not a match. Contact is only raised, because the log need not know of every talk. Days to come do not count.
 * Whose a bare line is does not say who is in charge of the person: the plan notes such lines for who saves it.
 *
 * Runs in O(lines + people).
 *
 * @param log the lines of this account.
 * @param today yyyy-mm-dd
 */
export function contactsFromLog(
  log: readonly LogEntry[],
  people: readonly KnownPerson[],
  team: readonly Pick<TeamMember, 'person' | 'email'>[],
  today: string,
): { proposals: ContactProposal[]; unknown: UnknownPerson[] } {
  const finder = personFinder(people);
  const isOurs = ourPeople(team);
  const met = new Map<string, Met>();
  const strangers = new Map<string, Met & { name: string; email: string }>();
  for (const entry of log) {
    if (!isTalk(entry) || entry.day === '' || entry.day > today) continue;
    for (const { name, email } of parseParticipants(entry.people)) {
      const found = finder(name, email);
      const key = found?.id ?? (email || wordsOf(name));
      if (found) note(met, key, { ...NEVER(), email }, isBare(entry) ? { ...entry, whose: '' } : entry);
      else if (!isOurs(name, email)) note(strangers, key, { ...NEVER(), name: name || email, email }, entry);
    }
  }
  return {
    proposals: people.flatMap((person) => proposalFor(person, met.get(person.id), today)),
    unknown: [...strangers.values()]
      .map(({ name, email, days, whose }) => ({
        name,
        email,
        talks: days.size,
        lastContact: lastOf(days),
        contact: contactBy(days, today),
        ourOwner: mostOften(whose),
      }))
      .sort((a, b) => b.talks - a.talks),
  };
}

interface Met {
  email: string;
  days: Set<string>;
  whose: Map<string, number>;
}

const NEVER = () => ({ days: new Set<string>(), whose: new Map<string, number>() });

function note<Kind extends Met>(all: Map<string, Kind>, key: string, fresh: Kind, { day, whose }: LogEntry): void {
  const met = all.get(key) ?? fresh;
  all.set(key, met);
  if (met.email === '') met.email = fresh.email;
  if (met.days.has(day)) return;
  met.days.add(day);
  const [first = ''] = whose.split(/[,;،؛]/);
  if (first.trim() !== '') met.whose.set(first.trim(), (met.whose.get(first.trim()) ?? 0) + 1);
}

function proposalFor(person: KnownPerson, met: Met | undefined, today: string): ContactProposal[] {
  if (!met) return [];
  const is: ContactFields = {};
  const lastContact = lastOf(met.days);
  if (lastContact > person.lastContact) is.lastContact = lastContact;
  const contact = contactBy(met.days, today);
  if (contact !== null && contact > (person.contact ?? 0)) is.contact = contact;
  const ourOwner = mostOften(met.whose);
  if (person.ourOwner.trim() === '' && ourOwner !== '') is.ourOwner = ourOwner;
  if (person.email.trim() === '' && met.email !== '') is.email = met.email;
  const keys = Object.keys(is) as (keyof ContactFields)[];
  if (keys.length === 0) return [];
  return [{ id: person.id, name: person.name, was: Object.fromEntries(keys.map((key) => [key, person[key]])), is }];
}

const lastOf = (days: ReadonlySet<string>): string => [...days].reduce((last, day) => (day > last ? day : last), '');

function contactBy(days: ReadonlySet<string>, today: string): number | null {
  const recent = [...days].filter((day) => (daysSince(day, today) ?? Infinity) <= CONTACT_LASTS).length;
  return TALKS_FOR.find(([, talks]) => recent >= talks)?.[0] ?? null;
}

const mostOften = (counts: ReadonlyMap<string, number>): string =>
  [...counts].reduce((most, each) => (each[1] > most[1] ? each : most), ['', 0] as [string, number])[0];

const normalize = (email: string): string => email.trim().toLowerCase();

/** `Berg, Anna` and `Anna Berg` are the same. */
const wordsOf = (name: string): string =>
  name
    .split(/[\s,،]+/)
    .map(foldName)
    .filter(Boolean)
    .sort()
    .join(' ');

/** Finds a person by address, else by name; `null` for a name that several people have. */
export function personFinder<Person extends Pick<Stakeholder, 'name' | 'email'>>(
  people: readonly Person[],
): (name: string, email: string) => Person | null {
  const byAddress = new Map(people.map((person) => [normalize(person.email), person]));
  const byName = new Map<string, Person | null>();
  for (const person of people)
    for (const key of new Set([foldName(person.name), wordsOf(person.name)])) byName.set(key, byName.has(key) ? null : person);
  return (name, email) =>
    (email === '' ? null : byAddress.get(normalize(email))) ??
    (name === '' ? null : (byName.get(wordsOf(name)) ?? byName.get(foldName(name)))) ??
    null;
}

function ourPeople(team: readonly Pick<TeamMember, 'person' | 'email'>[]): (name: string, email: string) => boolean {
  const find = personFinder(team.map(({ person, email }) => ({ name: person, email })));
  return (name, email) => find(name, email) !== null;
}
