import type { Opportunity } from '../../src/model/plan/PlanRecords';

type Outcome = Pick<Opportunity, 'stage' | 'closedOn' | 'lostReason'>;

/**
 * The fields that change with an opportunity's stage. A won or lost one closes today unless a day is given. Only a lost one has a reason.
 * An opportunity that reopens has neither.
 */
export function moveToStage({ closedOn, lostReason }: Outcome, stage: Opportunity['stage'], today: string): Outcome {
  const isClosed = stage === 'won' || stage === 'lost';
  return { stage, closedOn: isClosed ? closedOn || today : '', lostReason: stage === 'lost' ? lostReason : null };
}
