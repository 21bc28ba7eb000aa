// Open items still need work or a decision. A blank status or stage is open.
import type { Goal, Opportunity, PlanAction } from './PlanRecords';

export const isOpenGoal = ({ status }: Pick<Goal, 'status'>): boolean => status !== 'reached' && status !== 'dropped';
export const isOpenAction = ({ status }: Pick<PlanAction, 'status'>): boolean => status !== 'done' && status !== 'cancelled';
export const isOpenDeal = ({ stage }: Pick<Opportunity, 'stage'>): boolean => stage !== 'won' && stage !== 'lost';
