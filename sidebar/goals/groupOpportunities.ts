import { isOpenDeal } from '../../src/model/plan/isOpen';
import { byDue } from '../../src/model/plan/planOrder';
import type { Opportunity } from '../../src/model/plan/PlanRecords';

/** Open opportunities, soonest first, then closed ones, latest first. */
export function opportunitiesInOrder<O extends Pick<Opportunity, 'stage' | 'expectedClose' | 'closedOn'>>(
  opportunities: readonly O[],
): O[] {
  const open = opportunities.filter(isOpenDeal).sort((a, b) => byDue({ due: a.expectedClose }, { due: b.expectedClose }));
  const closed = opportunities.filter((each) => !isOpenDeal(each)).sort((a, b) => b.closedOn.localeCompare(a.closedOn));
  return [...open, ...closed];
}

/** Open, won and lost, each in the order of the list. */
export function groupOpportunities<O extends Pick<Opportunity, 'stage'>>(
  opportunities: readonly O[],
): { open: O[]; won: O[]; missed: O[] } {
  return {
    open: opportunities.filter(isOpenDeal),
    won: opportunities.filter(({ stage }) => stage === 'won'),
    missed: opportunities.filter(({ stage }) => stage === 'lost'),
  };
}
