// The acquaintances of our people at the customer, and what goes dark when one person leaves.
import type { Calendar } from '../calendar/Calendar';
import { yearBefore } from '../calendar/yearBefore';
import { parseParticipants } from '../imports/activities/parseParticipants';
import { foldName } from '../names/foldName';
import { sum } from '../numbers/sum';
import type { Stakeholder } from '../plan/PlanRecords';
import { isTalk, personFinder } from './contactsFromLog';
import type { LogEntry } from './LogEntry';

type Person = Pick<Stakeholder, 'id' | 'name' | 'email' | 'unit' | 'influence' | 'ourOwner'>;

export interface Acquaintance {
  /** One of us. */
  ours: string;
  /** The id of one of theirs. */
  theirs: string;
  /** In the last twelve months; 0 for a contact person without a talk. */
  talks: number;
}

export type SinglePoint =
  /** One of us: the share of the customer's influence that no one else of us knows. */
  | { kind: 'ours'; name: string; share: number }
  /** One of theirs: the share of the influence that we know. */
  | { kind: 'theirs'; name: string; share: number }
  /** One of theirs: a unit with others in it, where we know no one else. */
  | { kind: 'unit'; name: string; unit: string };

export interface WhoKnowsWhom {
  acquaintances: Acquaintance[];
  /** The largest share first, units last. */
  singlePoints: SinglePoint[];
}

/** Below these shares the loss of one person is not a danger of its own. */
const LEAST_SHARE = { ours: 0.25, theirs: 0.4 } as const;

/** A person is known to our contact person, and to our people who talked with them in the last twelve months. People without influence count 0. */
export function whoKnowsWhom(
  people: readonly Person[],
  log: readonly LogEntry[],
  today: string,
  calendar: Calendar = 'gregorian',
): WhoKnowsWhom {
  const pairs = new Map<string, Acquaintance>();
  const meet = (ours: string, theirs: string, talks: number): void => {
    const name = ours.trim();
    if (name === '') return;
    const key = `${foldName(name)}\n${theirs}`;
    const known = pairs.get(key) ?? { ours: name, theirs, talks: 0 };
    pairs.set(key, { ...known, talks: known.talks + talks });
  };
  for (const { id, ourOwner } of people) meet(ourOwner, id, 0);
  const find = personFinder(people);
  const first = yearBefore(today, calendar);
  for (const entry of log) {
    if (!isTalk(entry) || entry.day < first || entry.day > today) continue;
    const met = new Set(parseParticipants(entry.people).flatMap(({ name, email }) => find(name, email)?.id ?? []));
    for (const ours of entry.whose.split(/[,;،؛]/)) for (const theirs of met) meet(ours, theirs, 1);
  }
  const acquaintances = [...pairs.values()];
  return { acquaintances, singlePoints: singlePoints(people, acquaintances) };
}

function singlePoints(people: readonly Person[], acquaintances: readonly Acquaintance[]): SinglePoint[] {
  const knowers = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  for (const { ours, theirs } of acquaintances) {
    names.set(foldName(ours), names.get(foldName(ours)) ?? ours);
    knowers.set(theirs, (knowers.get(theirs) ?? new Set()).add(foldName(ours)));
  }
  const weigh = (group: readonly Person[]): number => sum(group.map(({ influence }) => influence ?? 0));
  const known = people.filter(({ id }) => knowers.has(id));
  const [all, reached] = [weigh(people), weigh(known)];
  // With one person of theirs there is no one else to know.
  if (people.length < 2 || all === 0) return [];
  const ours = [...names].map(([key, name]): SinglePoint => {
    const onlyByOne = known.filter(({ id }) => knowers.get(id)?.size === 1 && knowers.get(id)?.has(key));
    return { kind: 'ours', name, share: weigh(onlyByOne) / all };
  });
  const theirs = known.map(({ name, influence }): SinglePoint => ({
    kind: 'theirs',
    name,
    share: (influence ?? 0) / (reached || 1),
  }));
  const shares = [...ours, ...theirs]
    .filter((point) => point.kind !== 'unit' && point.share >= LEAST_SHARE[point.kind])
    .sort((a, b) => shareOf(b) - shareOf(a));
  const units = known.flatMap(({ id, name, unit }): SinglePoint[] => {
    const others = people.filter((each) => each.id !== id && foldName(each.unit) === foldName(unit));
    const isDark = unit.trim() !== '' && others.length > 0 && others.every((each) => !knowers.has(each.id));
    return isDark ? [{ kind: 'unit', name, unit }] : [];
  });
  return [...shares, ...units];
}

const shareOf = (point: SinglePoint): number => (point.kind === 'unit' ? 0 : point.share);
