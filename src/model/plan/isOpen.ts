// What still has to be done or decided. A blank status or stage is open: nobody has closed it.
import type { Goal, Opportunity, PlanAction } from './PlanRecords';

export const isOpenGoal = ({ status }: Pick<Goal, 'status'>): boolean => status !== 'reached' && status !== 'dropped';
export const isOpenAction = ({ status }: Pick<PlanAction, 'status'>): boolean => status !== 'done' && status !== 'cancelled';
export const isOpenDeal = ({ stage }: Pick<Opportunity, 'stage'>): boolean => stage !== 'won' && stage !== 'lost';
