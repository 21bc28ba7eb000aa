import type { Stakeholder } from '../../src/model/plan/PlanRecords';

const OCCASIONAL = 1;

/** What a talk today changes of a person: the day of the last contact, and no contact becomes an occasional one. */
export function talkedToday({ contact }: Pick<Stakeholder, 'contact'>, today: string): Partial<Stakeholder> {
  const isLess = contact === null || contact < OCCASIONAL;
  return { lastContact: today, ...(isLess ? { contact: OCCASIONAL } : {}) };
}
