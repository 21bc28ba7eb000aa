import { effectiveContact } from '../../src/model/plan/effectiveContact';
import type { Stakeholder } from '../../src/model/plan/PlanRecords';
import { stakeholderFlag } from '../../src/model/plan/stakeholderFlag';

/** The fields of a person that the map needs. */
export type MapPerson = Pick<Stakeholder, 'id' | 'name' | 'role' | 'influence' | 'sentiment' | 'contact' | 'lastContact'>;

export type MarkShape = 'triangle' | 'diamond' | 'circle';

/** A person's mark: its shape shows the danger, its outline (0 none … 3 close, `null` unknown) the contact as of today. */
export function markOf(person: MapPerson, today: string): { shape: MarkShape; contact: number | null } {
  const flag = stakeholderFlag(person, today);
  const shape = flag === 'derailer' ? 'triangle' : flag === 'powerfulUnknown' ? 'diamond' : 'circle';
  return { shape, contact: effectiveContact(person, today) };
}
