import { daysSince } from '../calendar/daysSince';
import type { Stakeholder } from '../plan/PlanRecords';
import type { MeetEvery } from '../records/MeetEvery';

export interface DuePerson {
  id: string;
  name: string;
  /** Days since the last contact; `null` where none is recorded. */
  days: number | null;
  /** The days between two meetings with a person of this role. */
  every: number;
}

/** The people who are due for a talk: longer ago than their role allows, or never. The longest overdue first, then those never met. */
export function duePeople(
  people: readonly Pick<Stakeholder, 'id' | 'name' | 'role' | 'lastContact'>[],
  meetEvery: MeetEvery,
  today: string,
): DuePerson[] {
  return people
    .map(({ id, name, role, lastContact }) => ({
      id,
      name,
      days: daysSince(lastContact, today),
      every: meetEvery[role ?? 'other'],
    }))
    .filter(({ days, every }) => days === null || days > every)
    .sort((a, b) => overdue(b) - overdue(a));
}

const overdue = ({ days, every }: DuePerson): number => (days === null ? 0 : days - every);
