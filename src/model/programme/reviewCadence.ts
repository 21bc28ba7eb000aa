import { foldName } from '../names/foldName';
import type { AccountPlan, PlannedAccount } from '../plan/AccountPlan';
import type { Cadence } from '../records/Cadence';
import type { Tier } from '../tiers/Tier';
import { isKey } from '../tiers/TierDecision';
import type { HealthBand, ReviewCadence } from './AccountState';

/** The health that the cadence depends on. `band` is `null` while unknown. */
export interface CadenceHealth {
  band: HealthBand | null;
  /** Whether two or more of its trends fall (`reviewTrends`). */
  isFalling: boolean;
}

export const HEALTH_UNKNOWN: CadenceHealth = { band: null, isFalling: false };

/** A team of this size or more needs to meet more often. */
const LARGE_TEAM = 6;
const WEEKLY_FROM = 4;
const MONTHLY_FROM = 2;

/**
 * How often an account has internal reviews, from a sum of points. Tier: key 2, watch 0. Health: low or falling 2, medium 1, high 0;
 * unknown 1, or 0 for a watched account. Team of six or more: 1. Four points or more are weekly, two or three monthly, fewer quarterly.
 * Other accounts have no cadence. A cadence set by a user overrides all of this, on any account.
 *
 * @returns `points` of the computed cadence, even if a user or the tier decides.
 */
export function reviewCadence({ account, team }: Pick<AccountPlan, 'account' | 'team'>, health: CadenceHealth): ReviewCadence {
  const points = {
    tier: isKey(account.tier) ? 2 : 0,
    health: healthPoints(health, account.tier),
    team: teamSize(account, team) >= LARGE_TEAM ? 1 : 0,
  };
  const computed = isReviewed(account.tier) ? cadenceFor(points.tier + points.health + points.team) : null;
  return { cadence: account.cadenceOverride ?? computed, isByHand: account.cadenceOverride !== null, points };
}

const isReviewed = (tier: Tier | null): boolean => isKey(tier) || tier === 'watch';

function healthPoints({ band, isFalling }: CadenceHealth, tier: Tier | null): number {
  if (band === 'low' || isFalling) return 2;
  if (band === 'medium') return 1;
  return band === null && isKey(tier) ? 1 : 0;
}

function cadenceFor(points: number): Cadence {
  if (points >= WEEKLY_FROM) return 'weekly';
  return points >= MONTHLY_FROM ? 'monthly' : 'quarterly';
}

/** The number of our people who work for an account: its team, manager, sales rep and sponsor, each person counted once. */
export function teamSize(
  { kam, salesRep, sponsor }: Pick<PlannedAccount, 'kam' | 'salesRep' | 'sponsor'>,
  team: AccountPlan['team'],
): number {
  const names = [kam, salesRep, sponsor, ...team.map(({ person }) => person)].map(foldName);
  return new Set(names.filter((name) => name !== '')).size;
}
