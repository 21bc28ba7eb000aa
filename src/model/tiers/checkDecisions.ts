// Checks decisions about tiers. The panel and the workbook apply the same rules.
import { isAtLeast } from '../scoring/tolerance';
import type { DemotionCase } from './judgeDemotion';
import { seatsTaken } from './seatsTaken';
import { swappedOut } from './swaps';
import type { Tier, TierSettings } from './Tier';
import { isKey, type TierDecision } from './TierDecision';

interface Account {
  id: string;
  name: string;
  score: number | null;
  confirmedTier: Tier | null;
  group?: string | undefined;
}

/** `code` is a key of text/problems. */
export interface DecisionProblem {
  code: 'noSeat' | 'demotionTooEarly' | 'reasonMissing' | 'approverMissing';
  values: Record<string, string | number>;
}

/**
 * Decisions are checked together: a seat that one decision frees is available to another. If an account has several decisions, the last one
 * counts. Decisions about unknown accounts are ignored.
 *
 * A key account that a newcomer outscores by two points or more can lose its seat to it at once, with a reason and an approver.
 *
 * More key accounts than seats are only an error if a decision adds one. Reducing the number of seats does not demote any account.
 *
 * @param demotions by account id. A key account without an entry cannot lose its tier.
 */
export function checkDecisions(
  accounts: readonly Account[],
  decisions: readonly TierDecision[],
  settings: Pick<TierSettings, 'keyFrom' | 'capacity'>,
  demotions: Readonly<Record<string, DemotionCase>>,
): DecisionProblem[] {
  const decided = new Map(decisions.map((decision) => [decision.account, decision]));
  const keyAfter = seatsTaken(accounts.filter(({ id, confirmedTier }) => isKey(decided.get(id)?.tier ?? confirmedTier)));
  const adds = accounts.some(({ id, confirmedTier }) => decided.get(id)?.tier === 'key' && !isKey(confirmedTier));
  const { capacity } = settings;
  const seats: DecisionProblem[] =
    adds && capacity !== null && keyAfter > Math.floor(capacity)
      ? [{ code: 'noSeat', values: { wanted: keyAfter, capacity } }]
      : [];
  const chosen = (account: Account) => decided.get(account.id)?.tier;
  const isPromoted = (account: Account) => !isKey(account.confirmedTier) && chosen(account) === 'key';
  const isLeaving = (account: Account) => isKey(account.confirmedTier) && (chosen(account) ?? 'key') !== 'key';
  const early = accounts.filter((account) => isLeaving(account) && !isAllowed(account.id, demotions));
  const swapped = swappedOut(early, accounts.filter(isPromoted));
  return [
    ...seats,
    ...accounts.flatMap((account) => {
      const decision = decided.get(account.id);
      if (!decision) return [];
      if (isKey(account.confirmedTier))
        return decision.tier === 'key' ? [] : demotionProblems(account, decision, demotions, swapped);
      return decision.tier === 'key' ? promotionProblems(account, decision, settings.keyFrom) : [];
    }),
  ];
}

function demotionProblems(
  { id, name }: Account,
  { why, approvedBy }: TierDecision,
  demotions: Readonly<Record<string, DemotionCase>>,
  swapped: ReadonlySet<string>,
): DecisionProblem[] {
  const found = caseOf(id, demotions);
  const values = { name, reviews: found?.reviews ?? 0, days: found?.days ?? 0 };
  const problems: DecisionProblem[] = found?.allowed || swapped.has(id) ? [] : [{ code: 'demotionTooEarly', values }];
  if (why.trim() === '') problems.push({ code: 'reasonMissing', values: { name } });
  if (approvedBy.trim() === '') problems.push({ code: 'approverMissing', values: { name } });
  return problems;
}

const caseOf = (id: string, demotions: Readonly<Record<string, DemotionCase>>): DemotionCase | undefined =>
  Object.prototype.hasOwnProperty.call(demotions, id) ? demotions[id] : undefined;
const isAllowed = (id: string, demotions: Readonly<Record<string, DemotionCase>>): boolean =>
  caseOf(id, demotions)?.allowed === true;

/** A promotion below the cut-off or without a complete score needs a reason. */
function promotionProblems({ name, score }: Account, { why }: TierDecision, keyFrom: number): DecisionProblem[] {
  const qualifies = score !== null && isAtLeast(score, keyFrom);
  return qualifies || why.trim() !== '' ? [] : [{ code: 'reasonMissing', values: { name } }];
}
