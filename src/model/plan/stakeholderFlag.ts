import { isAtLeast } from '../scoring/tolerance';
import { daysSince } from '../calendar/daysSince';
import { CONTACT_LASTS } from './effectiveContact';
import type { Stakeholder } from './PlanRecords';

/** Warnings about a person, most important first. */
export const STAKEHOLDER_FLAGS = ['derailer', 'powerfulSceptical', 'powerfulUnknown', 'noRecentContact', 'incomplete'] as const;
export type StakeholderFlag = (typeof STAKEHOLDER_FLAGS)[number];

type Judged = Pick<Stakeholder, 'role' | 'influence' | 'sentiment' | 'contact' | 'lastContact'>;

const POWERFUL = 4;
const CONSIDERABLE = 3;
const SCEPTICAL = -1;

/** Whether a person of high influence (4 or 5) is hostile (−2). A sceptical one is not a derailer. */
export const isDerailer = ({ influence, sentiment }: Pick<Judged, 'influence' | 'sentiment'>): boolean =>
  influence !== null && isAtLeast(influence, POWERFUL) && sentiment !== null && !isAtLeast(sentiment, SCEPTICAL);

/**
 * The most important warning:
 * - `derailer`: high influence (4 or 5) and hostile;
 * - `powerfulSceptical`: high influence and sceptical;
 * - `powerfulUnknown`: high influence, and the sentiment is unknown or there is no contact (0; a blank is not 0);
 * - `noRecentContact`: influence of 3 or more, and the last contact was more than 90 days ago;
 * - `incomplete`: role, influence, sentiment or contact is blank.
 */
export function stakeholderFlag(person: Judged, today: string): StakeholderFlag | null {
  const { role, influence, sentiment, contact, lastContact } = person;
  const hasInfluence = (least: number) => influence !== null && isAtLeast(influence, least);
  if (isDerailer(person)) return 'derailer';
  if (hasInfluence(POWERFUL) && sentiment !== null && !isAtLeast(sentiment, 0)) return 'powerfulSceptical';
  if (hasInfluence(POWERFUL) && (sentiment === null || contact === 0)) return 'powerfulUnknown';
  if (hasInfluence(CONSIDERABLE) && (daysSince(lastContact, today) ?? 0) > CONTACT_LASTS) return 'noRecentContact';
  return [role, influence, sentiment, contact].includes(null) ? 'incomplete' : null;
}
