// Whether a programme makes sense here: the answers, and the workbook's figures that matter for it.
import { type Assumptions, deriveFacts } from '../../model/accounts/deriveFacts';
import { foldName } from '../../model/names/foldName';
import type { Account } from '../../model/accounts/Account';
import type { AccountSnapshot } from '../../model/history/AccountSnapshot';
import { parseAnswers } from '../../model/readiness/parseAnswers';
import type { ReadinessAnswers, ReadinessFacts } from '../../model/readiness/Readiness';
import { isKey } from '../../model/tiers/TierDecision';
import type { Workbook } from '../../workbook/Workbook';
import { readAssumptions } from '../store/readAssumptions';
import { readMe } from '../../workbook/me';
import { readRanking } from '../store/readRanking';
import type { KeptCase } from '../../model/readiness/caseOutcome';
import { byFoldedName, readRegister } from '../store/readRegister';
import { readSettings } from '../store/readSettings';
import { standingsOf } from '../store/standingsOf';
import { readKeptCase, revenueSince } from './keptCase';
import { sum, sumOfKnown } from '../../model/numbers/sum';

/** The setting that holds the answers, as JSON. */
export const READINESS = 'readiness';
const MOST_IN_PILOT = 3;

export interface ReadinessBook {
  answers: ReadinessAnswers;
  facts: ReadinessFacts;
  /** The workbook's name. */
  workbook: string;
  currency: string;
  /** yyyy-mm-dd */
  today: string;
  me: string;
  /** The case that was kept when the programme began, and the revenue of its accounts in the three years since; `null` where unknown. */
  kept: { of: KeptCase; since: (number | null)[] } | null;
}

export function readReadiness(workbook: Workbook): ReadinessBook {
  const kept = readKeptCase(workbook);
  return {
    answers: parseAnswers(workbook.settings.get(READINESS)),
    facts: readServed(workbook).facts,
    workbook: workbook.spreadsheet.getName(),
    currency: workbook.currency,
    today: workbook.today,
    me: readMe(),
    kept: kept && { of: kept, since: revenueSince(kept, readRegister(workbook), workbook.lastFullYear) },
  };
}

/** The figures, and the accounts that the programme would serve. */
export function readServed(workbook: Workbook): { facts: ReadinessFacts; served: Account[] } {
  const register = readRegister(workbook);
  const ranking = readRanking(workbook);
  const { kams, accountsEach, capacity } = readSettings(workbook);
  const keyNames = ranking.candidates.filter(({ confirmedTier }) => isKey(confirmedTier)).map(({ name }) => name);
  const best = bestFirst(standingsOf(ranking));
  const served = keyNames.length > 0 ? keyNames : best.slice(0, capacity ?? kams * accountsEach);
  const byName = byFoldedName(register);
  const servedAccounts = served.flatMap((name) => byName.get(foldName(name)) ?? []);
  const facts = {
    accounts: register.length,
    candidates: ranking.candidates.length,
    keyAccounts: keyNames.length,
    kams,
    accountsEach,
    capacity,
    revenue: revenueOf(register),
    keyRevenue: revenueOf(servedAccounts),
    served: servedAccounts.length,
    margin: marginOf(register, readAssumptions(workbook)),
    pilot: best.slice(0, Math.min(MOST_IN_PILOT, capacity ?? MOST_IN_PILOT)),
  };
  return { facts, served: servedAccounts };
}

/** Names: key accounts first (suggested ones while none is confirmed), then by score. */
const bestFirst = (standings: readonly AccountSnapshot[]): string[] => {
  const isKeyTier = ({ tier }: AccountSnapshot) => tier === 'key' || tier === 'keyUnderReview';
  return [...standings.filter(isKeyTier), ...standings.filter((snapshot) => !isKeyTier(snapshot))].map(({ name }) => name);
};

/** Of the last full year; `null` where no account has any. */
const revenueOf = (accounts: readonly Account[]): number | null => sumOfKnown(accounts.map(({ revenue3 }) => revenue3));

function marginOf(accounts: readonly Account[], assumptions: Assumptions): number | null {
  const facts = accounts.map((account) => deriveFacts(account, assumptions));
  const known = facts.flatMap(({ revenue3y, cost3y }) => (revenue3y === null || cost3y === null ? [] : [{ revenue3y, cost3y }]));
  const revenue = sum(known.map(({ revenue3y }) => revenue3y));
  const cost = sum(known.map(({ cost3y }) => cost3y));
  return revenue > 0 && cost <= revenue ? (revenue - cost) / revenue : null;
}
