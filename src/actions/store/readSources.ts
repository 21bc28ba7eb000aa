// The columns that may feed a criterion, with one figure a candidate.
import type { Scale } from '../../model/scoring/proposeBounds';
import type { Account } from '../../model/accounts/Account';
import { foldName } from '../../model/names/foldName';
import { deriveFacts, type Facts } from '../../model/accounts/deriveFacts';
import { headerOf } from '../../workbook/columnWords';
import { OWN_PREFIX } from '../../workbook/Tab';
import { accounts as accountsTab } from '../../workbook/tabs/accounts';
import type { Workbook } from '../../workbook/Workbook';
import { readAssumptions } from './readAssumptions';
import { readRelationships } from './readRelationships';

/** A numeric column of Accounts that may feed a criterion. */
export interface Source {
  /** The column's key, or the header of a column of the user's own. */
  key: string;
  label: string;
  scale: Scale;
  /** Whether the figures are someone's estimate, or come from one. */
  isEstimate: boolean;
  /** One figure a candidate, in the order of `Ranking.candidates`. */
  values: (number | null)[];
}

type Figure = keyof Account | keyof Facts;
/** The year to date is not among them: a part-year makes no score. */
const FIGURES: readonly { key: Figure; scale: Source['scale']; isEstimate?: true }[] = [
  { key: 'potential', scale: 'amount', isEstimate: true },
  { key: 'expectedGrowth', scale: 'growth', isEstimate: true },
  { key: 'growth', scale: 'growth' },
  { key: 'revenue3', scale: 'amount' },
  { key: 'revenue3y', scale: 'amount' },
  { key: 'margin', scale: 'margin' },
  { key: 'marginLast', scale: 'margin' },
  { key: 'revenueToCost', scale: 'amount' },
  { key: 'recurring', scale: 'amount' },
  { key: 'recurringShare', scale: 'share' },
  { key: 'wallet', scale: 'amount', isEstimate: true },
  { key: 'walletShare', scale: 'share', isEstimate: true },
  { key: 'lifetimeValue', scale: 'amount', isEstimate: true },
  { key: 'referrals', scale: 'amount' },
  { key: 'orders', scale: 'amount' },
];

/**
 * @param candidates their accounts in the register, `null` for a candidate missing there.
 * @param isWanted whether a source is read, by its key.
 */
export function readSources(
  workbook: Workbook,
  candidates: readonly (Account | null)[],
  isWanted: (key: string) => boolean,
): Source[] {
  const assumptions = readAssumptions(workbook);
  const facts = candidates.map((account) => account && { ...account, ...deriveFacts(account, assumptions) });
  const ours = FIGURES.filter(({ key }) => isWanted(key)).map(({ key, scale, isEstimate = false }) => ({
    key,
    label: labelOf(workbook, key),
    scale,
    isEstimate,
    values: facts.map((account) => (account ? (account[key] as number | null) : null)),
  }));
  const people = isWanted(RELATIONSHIPS) ? [relationships(workbook, candidates)] : [];
  return [...ours, ...people, ...ownColumns(workbook, candidates).filter(({ key }) => isWanted(key))];
}

const RELATIONSHIPS = 'relationships';

/** Judged from people of whom we typed influence, sentiment and contact, so it is an estimate. */
function relationships(workbook: Workbook, candidates: readonly (Account | null)[]): Source {
  const names = candidates.flatMap((account) => account?.name ?? []);
  const strengths = readRelationships(workbook, names);
  const values = candidates.map((account) => (account && strengths.get(foldName(account.name))) ?? null);
  return { key: RELATIONSHIPS, label: workbook.text.sources.relationships, scale: 'share', isEstimate: true, values };
}

/** The words for a source; a column of the user's own is its header. */
export function labelOfSource(workbook: Workbook, key: string): string {
  if (key === RELATIONSHIPS) return workbook.text.sources.relationships;
  return FIGURES.some((figure) => figure.key === key) ? labelOf(workbook, key as Figure) : key;
}

function labelOf(workbook: Workbook, key: Figure): string {
  const { sources } = workbook.text;
  if (key === 'expectedGrowth' || key === 'recurringShare' || key === 'marginLast') return sources[key];
  return headerOf(accountsTab, key, workbook);
}

/** Columns of the user's own that hold numbers. */
function ownColumns(workbook: Workbook, candidates: readonly (Account | null)[]): Source[] {
  const table = workbook.table('accounts');
  const rowOf = new Map(table.rows.map((row) => [table.text(row, 'id'), row]));
  return [...table.columns.keys()]
    .filter((key) => key.startsWith(OWN_PREFIX))
    .map((key) => ({
      key: key.slice(OWN_PREFIX.length),
      label: key.slice(OWN_PREFIX.length),
      scale: 'amount' as const,
      isEstimate: false,
      values: candidates.map((account) => (account ? table.number(rowOf.get(account.id) ?? 0, key) : null)),
    }));
}
