import { daysSince } from '../calendar/daysSince';
import type { Stakeholder } from './PlanRecords';

/** Contact older than this many days no longer counts fully. */
export const CONTACT_LASTS = 90;
const OCCASIONAL = 1;

/**
 * The contact with a person today, 0 none … 3 close: the recorded contact, but at most 1 (occasional) if the last contact was more than 90
 * days ago. Without a day of last contact the recorded value is used. `null` if no contact is recorded.
 */
export function effectiveContact(
  { contact, lastContact }: Pick<Stakeholder, 'contact' | 'lastContact'>,
  today: string,
): number | null {
  if (contact === null) return null;
  const days = daysSince(lastContact, today);
  return days !== null && days > CONTACT_LASTS ? Math.min(contact, OCCASIONAL) : contact;
}
