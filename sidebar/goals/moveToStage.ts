import type { Opportunity } from '../../src/model/plan/PlanRecords';

type Outcome = Pick<Opportunity, 'stage' | 'closedOn' | 'lostReason'>;

/**
 * What changes when an opportunity comes to a stage: won or lost it was closed today unless a day was given; a reason is for a lost one
 * only; opened again it has neither.
 */
export function moveToStage({ closedOn, lostReason }: Outcome, stage: Opportunity['stage'], today: string): Outcome {
  const isClosed = stage === 'won' || stage === 'lost';
  return { stage, closedOn: isClosed ? closedOn || today : '', lostReason: stage === 'lost' ? lostReason : null };
}
