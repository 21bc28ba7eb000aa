import type { Stakeholder } from '../../src/model/plan/PlanRecords';

const OCCASIONAL = 1;

/** What changes when the user talked to a person today: the day of the last contact, and no contact becomes occasional. */
export function talkedToday({ contact }: Pick<Stakeholder, 'contact'>, today: string): Partial<Stakeholder> {
  const isLess = contact === null || contact < OCCASIONAL;
  return { lastContact: today, ...(isLess ? { contact: OCCASIONAL } : {}) };
}
