import type { Calendar } from '../calendar/Calendar';
import { yearBefore } from '../calendar/yearBefore';
import { parseParticipants } from '../imports/activities/parseParticipants';
import { foldName } from '../names/foldName';
import type { Stakeholder } from '../plan/PlanRecords';
import { isTalk, personFinder } from './contactsFromLog';
import type { LogEntry } from './LogEntry';

export interface Talks {
  count: number;
  /** The day of the first of them, yyyy-mm-dd; '' without talks. */
  since: string;
  /** Talks with people of each unit, most first. A talk with people of two units counts for both. */
  units: { unit: string; count: number }[];
  /** All lines that the log has of these months, the latest first: messages and tasks too. */
  lines: LogEntry[];
}

/** The talks of an account in the last twelve months; older lines stay in the tab. @param log the lines of this account. @param today yyyy-mm-dd */
export function talksOf(
  log: readonly LogEntry[],
  people: readonly Pick<Stakeholder, 'name' | 'email' | 'unit'>[],
  today: string,
  calendar: Calendar = 'gregorian',
): Talks {
  const first = yearBefore(today, calendar);
  const lines = log
    .filter(({ day }) => day >= first && day <= today)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
  const talks = lines.filter(isTalk);
  const find = personFinder(people);
  const units = new Map<string, { unit: string; count: number }>();
  for (const talk of talks) {
    const met = parseParticipants(talk.people).flatMap(({ name, email }) => find(name, email)?.unit.trim() ?? []);
    for (const [key, unit] of new Map(met.filter(Boolean).map((unit) => [foldName(unit), unit]))) {
      const counted = units.get(key) ?? { unit, count: 0 };
      units.set(key, { ...counted, count: counted.count + 1 });
    }
  }
  return {
    count: talks.length,
    since: talks[talks.length - 1]?.day ?? '',
    units: [...units.values()].sort((a, b) => b.count - a.count),
    lines,
  };
}
