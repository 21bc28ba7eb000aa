// Advice on an account's team: roles without a person, and one person in two roles that should be separate.
import { foldName } from '../../src/model/names/foldName';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';

export type TeamAdvice = { kind: 'noKam' | 'noSponsor' | 'fewFunctions' } | { kind: 'sellsAndManages'; name: string };

const FEWEST_FUNCTIONS = 2;

/** @param smallTeam in a small team one person can both sell to an account and manage it. */
export function adviseOnTeam({ account, team }: Pick<AccountPlan, 'account' | 'team'>, smallTeam: boolean): TeamAdvice[] {
  const advice: TeamAdvice[] = [];
  const kam = account.kam.trim();
  if (kam === '') advice.push({ kind: 'noKam' });
  else if (!smallTeam && foldName(kam) === foldName(account.salesRep)) advice.push({ kind: 'sellsAndManages', name: kam });
  if (account.sponsor.trim() === '') advice.push({ kind: 'noSponsor' });
  const functions = new Set(team.flatMap((member) => member.function ?? []));
  if (team.length > 0 && functions.size < FEWEST_FUNCTIONS) advice.push({ kind: 'fewFunctions' });
  return advice;
}
