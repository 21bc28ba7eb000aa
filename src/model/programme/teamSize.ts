import { foldName } from '../accounts/foldName';
import type { AccountPlan, PlannedAccount } from '../plan/AccountPlan';

/** How many people of ours work for an account: its team, its manager, sales rep and sponsor, each once however often they stand there. */
export function teamSize(
  { kam, salesRep, sponsor }: Pick<PlannedAccount, 'kam' | 'salesRep' | 'sponsor'>,
  team: AccountPlan['team'],
): number {
  const names = [kam, salesRep, sponsor, ...team.map(({ person }) => person)].map(foldName);
  return new Set(names.filter((name) => name !== '')).size;
}
