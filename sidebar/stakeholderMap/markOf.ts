import { effectiveContact } from '../../src/model/plan/effectiveContact';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { stakeholderFlag } from '../../src/model/plan/stakeholderFlag';

/** What the map needs to know of a person. */
export type MapPerson = Pick<Stakeholder, 'id' | 'name' | 'role' | 'influence' | 'sentiment' | 'contact' | 'lastContact'>;

export type MarkShape = 'triangle' | 'diamond' | 'circle';

/** How a person's mark looks: its shape tells the danger, its outline (0 none … 3 close, `null` not known) the contact as it counts today. */
export function markOf(person: MapPerson, today: string): { shape: MarkShape; contact: number | null } {
  const flag = stakeholderFlag(person, today);
  const shape = flag === 'derailer' ? 'triangle' : flag === 'powerfulUnknown' ? 'diamond' : 'circle';
  return { shape, contact: effectiveContact(person, today) };
}
