// Criteria, candidates and feeding columns as data, from the tables' inputs; computed columns are never read.
import type { Account } from '../../model/accounts/Account';
import { type Assumptions, deriveFacts } from '../../model/accounts/deriveFacts';
import { type Group, groupAmounts } from '../../model/accounts/groupsOf';
import type { Comparison } from '../../model/comparisons/Comparison';
import type { Criterion } from '../../model/criteria/Criterion';
import { concentration } from '../../model/programme/concentration';
import { positive } from '../../model/numbers/positive';
import { type Doubt, doubtOf, fedScoreOf } from '../../model/robustness/Doubt';
import type { Tier, TierSettings } from '../../model/tiers/Tier';
import { isKey, type ConfirmedTier } from '../../model/tiers/TierDecision';
import { foldName } from '../../model/names/foldName';
import { readCriteria } from '../../workbook/criteriaTable';
import type { Problem } from '../../workbook/Problem';
import { CRITERION_PREFIX } from '../../workbook/Tab';
import { fedColumn } from '../../workbook/tabs/matrix';
import { readTierSettings } from '../../workbook/tierSettings';
import type { Workbook } from '../../workbook/Workbook';
import { candidateTiers } from './candidateTiers';
import { fingerprint } from '../../model/stored/fingerprint';
import { readAssumptions } from './readAssumptions';
import { byFoldedName, readParents, readRegister } from './readRegister';
import { readSources, type Source } from './readSources';
import { readComparisons } from './storedComparisons';
import { sum } from '../../model/numbers/sum';

/** What a save of criteria rests on. */
export const rankingRevision = (criteria: readonly Criterion[], comparisons: readonly Comparison[]): string =>
  fingerprint([criteria, comparisons]);

export interface Ranking {
  /** Fingerprint of what was read; a save names it. */
  revision: string;
  criteria: Criterion[];
  /** The pairwise answers last given, by criterion id; pairs of criteria that left are left out. */
  comparisons: Comparison[];
  candidates: RankingCandidate[];
  /** The revenue of all accounts in the register, candidates or not, over three years, as shares count it: blanks and negative ones are 0. */
  allRevenue3y: number;
  /** The share of the revenue of all accounts that key accounts brought in the last full year, as on the dashboard; `undefined` if unknown. */
  keyShare?: number | undefined;
  /** The full years of which some account has revenue, at most three, the oldest first. */
  revenueYears: number[];
  /** The groups of parents and subsidiaries with a candidate, by revenue over three years, the largest first. */
  groups: Group[];
  /** Those with a figure that feed a criterion, or all that may. */
  sources: Source[];
  settings: TierSettings;
  currency: string;
  /** Of the year, 0.1 is 10%; taken off the growth of candidates. */
  priceRise?: number;
  problems: Problem[];
}

export interface RankingCandidate {
  id: string;
  name: string;
  confirmedTier: Tier | null;
  /** The tier that a user typed over it in the matrix, `null` for a cleared cell: a request until tiers are confirmed. */
  requestedTier?: ConfirmedTier | null;
  /** Where subsidiaries share a seat: the group, as a folded name. */
  group?: string;
  /** By criterion id, as the cell has it: a number, `null` when blank, a text when someone typed one. */
  scores: Record<string, number | string | null>;
  /** By criterion id, the score last fed from data: where it differs from `scores`, a user set that one by hand. */
  fed: Record<string, number | null>;
  /** By criterion id, how far the score can be off. */
  doubts: Record<string, Doubt>;
  /** Why it is key, in the words of the matrix. */
  note: string;
  /** yyyy-mm-dd; '' while its tier was never decided. */
  decidedOn: string;
  /** Revenue of the last full year (to date while no year is full), for the rule on revenue. */
  revenue: number | null;
  /** Of the three full years, money. */
  revenue3y: number | null;
  cost3y: number | null;
  /** Cost of the last full year. */
  cost: number | null;
  /** Growth in the last full year beyond the price rise, 0.1 is 10%. */
  growth: number | null;
}

/** @param offered the sources: those that feed a criterion now, or all with a figure. */
export function readRanking(workbook: Workbook, problems: Problem[] = [], offered: 'fed' | 'all' = 'fed'): Ranking {
  const matrix = workbook.table('matrix');
  const criteria = readCriteria(workbook.table('criteria'));
  const comparisons = readComparisons(workbook, criteria);
  const register = readRegister(workbook);
  const byName = byFoldedName(register);
  const assumptions = readAssumptions(workbook);
  const revenues = register.map((account) => deriveFacts(account, assumptions).revenue3y);
  const candidates = readCandidates(workbook, criteria, byName, assumptions);
  const accounts = candidates.map(({ name }) => byName.get(foldName(name)) ?? null);
  const sources = readSources(workbook, accounts, (key) => offered === 'all' || criteria.some(({ source }) => source === key));
  return {
    revision: rankingRevision(criteria, comparisons),
    criteria,
    comparisons,
    candidates,
    allRevenue3y: sum(revenues.map(positive)),
    keyShare: concentration(
      candidates.flatMap(({ confirmedTier }, at) => (isKey(confirmedTier) ? (accounts[at]?.revenue3 ?? 0) : [])),
      register.map(({ revenue3 }) => revenue3),
    )?.share,
    revenueYears: ([1, 2, 3] as const).flatMap((year) =>
      register.some((account) => account[`revenue${year}`] !== null) ? [workbook.lastFullYear - 3 + year] : [],
    ),
    groups: groupsWith(candidates, workbook, revenues),
    sources: sources.filter(({ values }) => values.some((value) => value !== null)),
    settings: readTierSettings(matrix),
    currency: workbook.currency,
    priceRise: assumptions.priceRise,
    problems,
  };
}

/** @param register the accounts by folded name. */
function readCandidates(
  workbook: Workbook,
  criteria: readonly Criterion[],
  register: ReadonlyMap<string, Account>,
  assumptions: Assumptions,
): RankingCandidate[] {
  const matrix = workbook.table('matrix');
  const tiers = candidateTiers(matrix);
  return matrix.rows.map((row) => {
    const name = matrix.name(row);
    const { confirmed, requested } = tiers.get(row) ?? { confirmed: null };
    const account = register.get(foldName(name));
    const facts = account && deriveFacts(account, assumptions);
    const score = (id: string): number | string | null => {
      const cell = matrix.value(row, CRITERION_PREFIX + id);
      return cell === '' ? null : typeof cell === 'number' ? cell : String(cell);
    };
    const origin = (id: string) => matrix.value(row, fedColumn(id).key);
    return {
      id: matrix.text(row, 'id'),
      name,
      confirmedTier: confirmed,
      ...(requested !== undefined && { requestedTier: requested }),
      ...(matrix.text(row, 'group') !== '' && { group: matrix.text(row, 'group') }),
      scores: Object.fromEntries(criteria.map(({ id }) => [id, score(id)])),
      fed: Object.fromEntries(criteria.map(({ id }) => [id, fedScoreOf(origin(id))])),
      doubts: Object.fromEntries(criteria.map(({ id }) => [id, doubtOf(score(id), origin(id))])),
      note: matrix.text(row, 'note'),
      decidedOn: matrix.text(row, 'decidedOn'),
      revenue: account?.revenue3 ?? account?.revenueToDate ?? null,
      revenue3y: facts?.revenue3y ?? null,
      cost3y: facts?.cost3y ?? null,
      cost: account?.cost3 ?? null,
      growth: facts?.realGrowth ?? null,
    };
  });
}

/** @param amounts one for each row of the register. */
function groupsWith(candidates: readonly { name: string }[], workbook: Workbook, amounts: readonly (number | null)[]): Group[] {
  const accounts = workbook.table('accounts');
  if (!accounts.has('parent')) return [];
  const names = new Set(candidates.map(({ name }) => foldName(name)));
  const register = readParents(accounts).map((account, at) => ({ ...account, amount: amounts[at] ?? null }));
  return groupAmounts(register).filter((group) => group.accounts.some((name) => names.has(foldName(name))));
}
