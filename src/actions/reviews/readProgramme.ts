// The programme: the accounts that are key, watched or reviewed, with their plans, and what their state rests on.
import { readForecastRules } from '../store/readForecastSettings';
import { foldName } from '../../model/names/foldName';
import type { AccountPlan } from '../../model/plan/AccountPlan';
import { keyAccountsOf } from '../../model/programme/keyAccountsOf';
import { healthSettingsOf } from '../../model/programme/HealthSettings';
import type { ProgrammeSettings } from '../../model/programme/AccountState';
import { rankAccounts, type RankedAccount } from '../../model/tiers/rankAccounts';
import type { Tier } from '../../model/tiers/Tier';
import { isKey } from '../../model/tiers/TierDecision';
import type { Workbook } from '../../workbook/Workbook';
import { endingOf } from '../store/endings';
import { readPlans, tiersOf } from '../store/readPlans';
import { readRanking, type Ranking } from '../store/readRanking';
import { readTiersSince } from '../store/Snapshots';
import { readSettings } from '../store/readSettings';
import { compareNames } from '../../model/names/compareNames';

export interface Programme {
  /** Key accounts first, then the watched, then the others, each by name. */
  plans: AccountPlan[];
  ranking: Ranking;
  ranked: RankedAccount[];
  /** How the matrix ranks an account of the plans, by folded name; missing where it is not a candidate. */
  rankedByName: ReadonlyMap<string, RankedAccount>;
  settings: ProgrammeSettings;
}

export function readProgramme(workbook: Workbook): Programme {
  const ranking = readRanking(workbook);
  const ranked = rankAccounts(ranking.candidates, ranking.criteria, ranking.settings);
  const since = readTiersSince(workbook);
  const plans = readPlans(workbook, rowsOf(workbook)).sort(
    (a, b) => place(a.account.tier) - place(b.account.tier) || compareNames(a.account.name, b.account.name),
  );
  const rankedByName = new Map(ranked.map((account) => [foldName(account.name), account]));
  for (const { account } of plans) account.tierSince = since.get(rankedByName.get(foldName(account.name))?.id ?? '')?.day ?? '';
  const settings = readSettings(workbook);
  const { customerReviewEvery, weekend, smallTeam, staleAfter, accountsEach } = settings;
  return {
    plans,
    ranking,
    ranked,
    rankedByName,
    settings: {
      today: workbook.today,
      customerReviewEvery,
      weekend,
      smallTeam,
      staleAfter,
      accountsEach,
      calendar: workbook.locale.calendar,
      keyAccountsOf: keyAccountsOf(plans),
      health: healthSettingsOf(settings),
      forecast: readForecastRules(workbook),
    },
  };
}

/** Accounts of the register that are key or watched, or have a past or planned review. Without accounts that ended. */
function rowsOf(workbook: Workbook): number[] {
  const accounts = workbook.table('accounts');
  const reviews = workbook.find('reviews');
  const tiers = tiersOf(workbook);
  const reviewed = new Set(reviews?.rows.map((row) => foldName(reviews.text(row, 'account'))));
  return accounts.rows.filter((row) => {
    const name = foldName(accounts.name(row));
    if (endingOf(accounts, row) !== null) return false;
    return reviewed.has(name) || place(tiers.get(name) ?? null) < OTHERS;
  });
}

const OTHERS = 2;
const place = (tier: Tier | null): number => (isKey(tier) ? 0 : tier === 'watch' ? 1 : OTHERS);
