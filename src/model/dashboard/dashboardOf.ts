import { groupsOf, sumByGroup } from '../accounts/groupsOf';
import { foldName } from '../names/foldName';
import type { AccountPlan } from '../plan/AccountPlan';
import { accountStateOf } from '../programme/accountStateOf';
import type { AccountState, ProgrammeSettings } from '../programme/AccountState';
import { managerTime } from '../programme/managerTime';
import { concentration } from '../programme/concentration';
import { healthBand } from '../programme/health';
import type { RankedAccount } from '../tiers/rankAccounts';
import { seatsTaken } from '../tiers/seatsTaken';
import type { TierSettings } from '../tiers/Tier';
import { isKey } from '../tiers/TierDecision';
import type { AccountAlarms } from '../pulse/AccountAlarms';
import type { KeptCustomers } from '../programme/keptCustomers';
import { watchList } from '../tiers/watchList';
import { attentionOf } from './attentionOf';
import type { Dashboard, HeadFigures, KeyAccount } from './Dashboard';
import { rankingBars } from './rankingBars';
import { ratingsOverTime } from './ratingsOverTime';
import { compareNames } from '../names/compareNames';
import { mean, sum, sumOfKnown } from '../numbers/sum';

export interface DashboardSources {
  /** Plans of at least all key accounts; those of other accounts are ignored. */
  plans: readonly AccountPlan[];
  /** The ranking of all candidates. */
  ranked: readonly RankedAccount[];
  tiers: TierSettings;
  /** By candidate id, for the watch list. */
  figures: Readonly<Record<string, { revenue: number | null; growth: number | null }>>;
  /** Revenue of every account in the register, in the last full year. */
  revenues: readonly (number | null)[];
  /** These accounts with their parents, '' without one. */
  register: readonly { name: string; parent: string }[];
  programme: ProgrammeSettings;
  /** The working time of a key account manager. */
  hoursPerWeek: number;
  kept: KeptCustomers | null;
  alarms: readonly AccountAlarms[];
  calendar: 'gregorian' | 'jalali';
}

/** The current dashboard of the programme. */
export function dashboardOf(sources: DashboardSources): Dashboard {
  const { plans, ranked, tiers, figures, revenues, register, programme, hoursPerWeek, kept, alarms, calendar } = sources;
  const rankedByName = new Map(ranked.map((account) => [foldName(account.name), account]));
  const keyPlans = plans.filter(({ account }) => isKey(account.tier));
  const entries = keyPlans
    .map((plan) => ({ plan, account: keyAccount(plan, rankedByName.get(foldName(plan.account.name)), programme) }))
    .sort(({ account: a }, { account: b }) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || compareNames(a.name, b.name));
  const accounts = entries.map(({ account }) => account);
  const seatsOf = (keys: readonly AccountPlan[]): number =>
    seatsTaken(keys.map(({ account: { id, name } }) => ({ id, group: rankedByName.get(foldName(name))?.group })));
  return {
    head: {
      ...headFigures(accounts, tiers, revenues),
      seatsTaken: seatsOf(keyPlans),
      byGroup: concentrationByGroup(accounts, register, revenues),
      kept,
    },
    accounts,
    attention: attentionOf(
      entries.map(({ plan, account }) => ({ ...account, stakeholders: plan.stakeholders })),
      { ...programme, alarms, time: managerTime(plans, { accountsEach: programme.accountsEach, hoursPerWeek, seatsOf }) },
    ),
    watch: watchList(ranked, tiers, figures, programme.health.priceRise),
    ranking: rankingBars(ranked, tiers.keyFrom),
    ratings: ratingsOverTime(
      keyPlans.map(({ reviews }) => reviews),
      programme.today,
      calendar,
    ),
  };
}

/** `null` when no account has a parent. */
function concentrationByGroup(
  keyAccounts: readonly KeyAccount[],
  register: DashboardSources['register'],
  revenues: DashboardSources['revenues'],
): HeadFigures['byGroup'] {
  if (register.every(({ parent }) => parent === '')) return null;
  const groups = groupsOf(register);
  const keys = new Set(keyAccounts.map(({ name }) => foldName(name)));
  const keyGroups = new Set(groups.filter((_, at) => keys.has(foldName(register[at]?.name ?? ''))));
  const ofKeys = revenues.map((revenue, at) => (keyGroups.has(groups[at] ?? '') ? revenue : null));
  return concentration(sumByGroup(ofKeys, groups), sumByGroup(revenues, groups));
}

function keyAccount(plan: AccountPlan, ranked: RankedAccount | undefined, programme: ProgrammeSettings): KeyAccount {
  const { account } = plan;
  const state = accountStateOf(plan, programme);
  const isUnderReview = account.tier === 'keyUnderReview' || ranked?.suggestedTier === 'keyUnderReview';
  return {
    name: account.name,
    kam: account.kam,
    revenue: account.revenue3,
    state,
    rank: ranked?.rank ?? null,
    score: ranked?.score ?? null,
    tier: isUnderReview ? 'keyUnderReview' : 'key',
    next: nearerReview(state, programme.today),
  };
}

function nearerReview({ internal, customer }: AccountState, today: string): KeyAccount['next'] {
  const [day = ''] = [internal.next, customer.next].filter((next) => next !== '').sort();
  return { day, isLate: day !== '' && day < today };
}

function headFigures(
  accounts: readonly KeyAccount[],
  { capacity }: Pick<TierSettings, 'capacity'>,
  revenues: readonly (number | null)[],
): Omit<HeadFigures, 'kept' | 'byGroup' | 'seatsTaken'> {
  const healths = accounts.flatMap(({ state }) => state.health.health ?? []);
  const health = healths.length === 0 ? null : Math.round(mean(healths));
  const late = accounts.filter(({ next }) => next.isLate);
  return {
    keyAccounts: accounts.length,
    seats: capacity,
    underReview: accounts.filter(({ tier }) => tier === 'keyUnderReview').length,
    concentration: concentration(
      accounts.map(({ revenue }) => revenue),
      revenues,
    ),
    health,
    band: health === null ? null : healthBand(health),
    healthKnown: healths.length,
    reviewsLate: late.length,
    latestBy: Math.max(0, ...late.flatMap(({ state }) => [state.internal.lateBy ?? 0, state.customer.lateBy ?? 0])),
    forecast: sum(accounts.map(({ state }) => state.forecast)),
    openPotential: sumOfKnown(accounts.map(({ state }) => state.openPotential)),
  };
}
