import { foldName } from '../names/foldName';
import type { PlannedAccount } from '../plan/AccountPlan';
import type { TeamMember } from '../plan/PlanRecords';
import { type ProgrammeSettings, TEAM_WARNINGS, type TeamWarning } from './AccountState';

type Settings = Pick<ProgrammeSettings, 'smallTeam' | 'accountsEach' | 'keyAccountsOf'>;

/** Fewer functions than this are no cross-functional team. */
const FEWEST_FUNCTIONS = 2;

/**
 * What is wrong with the team of an account, in the order of TEAM_WARNINGS: nobody manages it; its manager also sells to it, unless the
 * team is small; it has no executive sponsor of ours; its team has fewer than two functions, a sales rep counting as sales; its manager
 * holds more key accounts than one can.
 */
export function teamWarnings(
  { kam, salesRep, sponsor }: Pick<PlannedAccount, 'kam' | 'salesRep' | 'sponsor'>,
  team: readonly Pick<TeamMember, 'function'>[],
  { smallTeam, accountsEach, keyAccountsOf }: Settings,
): TeamWarning[] {
  const [manager, seller] = [foldName(kam), foldName(salesRep)];
  const functions = new Set(team.flatMap((member) => member.function ?? []));
  if (seller !== '') functions.add('sales');
  const holds: Record<TeamWarning, boolean> = {
    noManager: manager === '',
    managerSells: manager !== '' && manager === seller && !smallTeam,
    noSponsor: foldName(sponsor) === '',
    oneFunction: functions.size < FEWEST_FUNCTIONS,
    tooManyAccounts: (keyAccountsOf.get(manager) ?? 0) > accountsEach,
  };
  return TEAM_WARNINGS.filter((warning) => holds[warning]);
}
