import { foldName } from '../names/foldName';
import type { PlannedAccount } from '../plan/AccountPlan';
import type { TeamMember } from '../plan/PlanRecords';
import { type ProgrammeSettings, TEAM_WARNINGS, type TeamWarning } from './AccountState';

type Settings = Pick<ProgrammeSettings, 'smallTeam' | 'accountsEach' | 'keyAccountsOf'>;

/** A cross-functional team has at least this many functions. */
const FEWEST_FUNCTIONS = 2;

/**
 * The problems of an account's team, in the order of TEAM_WARNINGS: it has no manager; its manager also sells to it (unless the team is
 * small); it has no executive sponsor on our side; its team has fewer than two functions (a sales rep counts as sales); its manager has
 * more key accounts than one person can handle.
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
