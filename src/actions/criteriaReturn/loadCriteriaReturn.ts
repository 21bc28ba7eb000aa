import type { Account } from '../../model/accounts/Account';
import { foldName } from '../../model/names/foldName';
import type { FiscalYears } from '../../model/calendar/FiscalYears';
import { withEnding, type FiguresNow } from '../../model/criteriaReturn/FiguresNow';
import type { ScoresThen } from '../../model/criteriaReturn/ScoresThen';
import type { AccountSnapshot } from '../../model/history/AccountSnapshot';
import { isKey } from '../../model/tiers/TierDecision';
import { readCriteria } from '../../workbook/criteriaTable';
import type { Workbook } from '../../workbook/Workbook';
import { defineRead } from '../Action';
import { tiersOf } from '../store/readPlans';
import { readEnded } from '../store/endings';
import { byFoldedName, readRegister } from '../store/readRegister';
import { readSnapshots, snapshotNames } from '../store/Snapshots';
import { accountsThen, type Known } from './accountsThen';
import { oldSnapshots } from './oldSnapshots';
import { nothing } from '../payloadParts';

export interface CriteriaReturnBook {
  /** Taken a year ago or earlier, the newest first, the last one of each month; can be empty. */
  snapshots: ScoresThen[];
  /** The day of the first snapshot ever taken, yyyy-mm-dd; '' before that. */
  first: string;
  /** By id of the register: all that were scored in one of these snapshots, and the key accounts of today. */
  accounts: Record<string, FiguresNow>;
  lastFullYear: number;
  years: FiscalYears;
  /** yyyy-mm-dd */
  today: string;
  currency: string;
}

/** What criteria said of accounts a year ago or more, and what the accounts brought since; the panel compares the two. */
export const loadCriteriaReturn = defineRead({
  scope: 'ranking',
  payload: nothing,
  run({ workbook }): CriteriaReturnBook {
    const names = snapshotNames(workbook);
    const register = readRegister(workbook);
    const snapshots = scoresThen(workbook, knownAccounts(workbook, register));
    const wanted = new Set(snapshots.flatMap(({ accounts }) => accounts.map(({ id }) => id)));
    const figures = figuresNow(workbook, register).filter(({ id, tier }) => wanted.has(id) || isKey(tier));
    return {
      snapshots,
      first: names[names.length - 1]?.when.slice(0, 10) ?? '',
      accounts: Object.fromEntries(figures.map((account) => [account.id, account])),
      lastFullYear: workbook.lastFullYear,
      years: workbook.years,
      today: workbook.today,
      currency: workbook.currency,
    };
  },
});

function knownAccounts(workbook: Workbook, register: readonly Account[]): Known {
  const byName = byFoldedName(register);
  const matrix = workbook.table('matrix');
  const candidates = matrix.rows.flatMap((row) => {
    const account = byName.get(foldName(matrix.name(row)));
    return account ? [[matrix.text(row, 'id'), account] as const] : [];
  });
  return { byMatrixId: new Map(candidates), byName };
}

function scoresThen(workbook: Workbook, known: Known): ScoresThen[] {
  const chosen = oldSnapshots(snapshotNames(workbook), workbook.today, workbook.locale.calendar);
  const standings = readSnapshots(workbook, new Set(chosen.map(({ id }) => id)));
  const today = new Map(readCriteria(workbook.table('criteria')).map(({ id, name }) => [id, name]));
  return chosen.map(({ id, when }) => {
    const all = standings.get(id) ?? [];
    const who = accountsThen(all, known);
    return {
      day: when.slice(0, 10),
      criteria: criteriaThen(all, today),
      accounts: all.map(({ score, criteria }, at) => ({
        id: who[at]?.id ?? '',
        name: who[at]?.name ?? '',
        score,
        scores: Object.fromEntries(criteria.map((criterion) => [criterion.id, criterion.score])),
      })),
    };
  });
}

/** @param today names by id. */
function criteriaThen(standings: readonly AccountSnapshot[], today: ReadonlyMap<string, string>): ScoresThen['criteria'] {
  const criteria = standings.find(({ criteria: held }) => held.length > 0)?.criteria ?? [];
  return criteria.map(({ id, name, share }) => ({ id, name: today.get(id) ?? name, share, inUse: today.has(id) }));
}

function figuresNow(workbook: Workbook, register: readonly Account[]): FiguresNow[] {
  const tiers = tiersOf(workbook);
  const endedOn = new Map(readEnded(workbook).map((ended) => [ended.id, ended.endedOn]));
  return register.map((account) => {
    const ofYears = (...figures: FiguresNow['revenues']) =>
      withEnding(figures, endedOn.get(account.id) ?? '', workbook.lastFullYear, workbook.years);
    return {
      id: account.id,
      name: account.name,
      tier: tiers.get(foldName(account.name)) ?? null,
      revenues: ofYears(account.revenue1, account.revenue2, account.revenue3),
      costs: ofYears(account.cost1, account.cost2, account.cost3),
      potential: account.potential,
    };
  });
}
