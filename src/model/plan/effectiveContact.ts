import { daysSince } from '../calendar/daysSince';
import type { Stakeholder } from './PlanRecords';

/** Contact older than this many days has worn off. */
export const CONTACT_LASTS = 90;
const OCCASIONAL = 1;

/**
 * The contact with a person as it counts today, 0 none … 3 close: what was given, but at most 1 (occasional) once the last contact is
 * more than 90 days ago. Without a day of last contact what was given stands; `null` where nothing was given.
 */
export function effectiveContact(
  { contact, lastContact }: Pick<Stakeholder, 'contact' | 'lastContact'>,
  today: string,
): number | null {
  if (contact === null) return null;
  const days = daysSince(lastContact, today);
  return days !== null && days > CONTACT_LASTS ? Math.min(contact, OCCASIONAL) : contact;
}
