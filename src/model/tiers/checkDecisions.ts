// What stands against decisions on tiers: the rules that the panel and the workbook both hold.
import { isAtLeast } from '../scoring/tolerance';
import type { DemotionCase } from './judgeDemotion';
import type { Tier, TierSettings } from './Tier';
import { isKey, type TierDecision } from './TierDecision';

interface Account {
  id: string;
  name: string;
  score: number | null;
  confirmedTier: Tier | null;
}

/** `code` is one of text/problems. */
export interface DecisionProblem {
  code: 'noSeat' | 'demotionTooEarly' | 'reasonMissing' | 'approverMissing';
  values: Record<string, string | number>;
}

/**
 * Decisions are taken together: a seat that one of them frees is free for another. Of several on one account the last counts; one on
 * an account that is not there is left out.
 *
 * More key accounts than seats are refused only where a decision adds one: seats that were taken away from under their accounts
 * demote nobody.
 *
 * @param demotions by account id; a key account that is not in it may not lose its tier.
 */
export function checkDecisions(
  accounts: readonly Account[],
  decisions: readonly TierDecision[],
  settings: Pick<TierSettings, 'keyFrom' | 'capacity'>,
  demotions: Readonly<Record<string, DemotionCase>>,
): DecisionProblem[] {
  const decided = new Map(decisions.map((decision) => [decision.account, decision]));
  const keyAfter = accounts.filter(({ id, confirmedTier }) => isKey(decided.get(id)?.tier ?? confirmedTier)).length;
  const adds = accounts.some(({ id, confirmedTier }) => decided.get(id)?.tier === 'key' && !isKey(confirmedTier));
  const { capacity } = settings;
  const seats: DecisionProblem[] =
    adds && capacity !== null && keyAfter > Math.floor(capacity)
      ? [{ code: 'noSeat', values: { wanted: keyAfter, capacity } }]
      : [];
  return [
    ...seats,
    ...accounts.flatMap((account) => {
      const decision = decided.get(account.id);
      if (!decision) return [];
      if (isKey(account.confirmedTier)) return decision.tier === 'key' ? [] : againstDemotion(account, decision, demotions);
      return decision.tier === 'key' ? againstPromotion(account, decision, settings.keyFrom) : [];
    }),
  ];
}

function againstDemotion(
  { id, name }: Account,
  { why, approvedBy }: TierDecision,
  demotions: Readonly<Record<string, DemotionCase>>,
): DecisionProblem[] {
  const found = Object.prototype.hasOwnProperty.call(demotions, id) ? demotions[id] : undefined;
  const values = { name, reviews: found?.reviews ?? 0, days: found?.days ?? 0 };
  const problems: DecisionProblem[] = found?.allowed ? [] : [{ code: 'demotionTooEarly', values }];
  if (why.trim() === '') problems.push({ code: 'reasonMissing', values: { name } });
  if (approvedBy.trim() === '') problems.push({ code: 'approverMissing', values: { name } });
  return problems;
}

/** Below the cut-off, or not completely scored, it takes a reason. */
function againstPromotion({ name, score }: Account, { why }: TierDecision, keyFrom: number): DecisionProblem[] {
  const qualifies = score !== null && isAtLeast(score, keyFrom);
  return qualifies || why.trim() !== '' ? [] : [{ code: 'reasonMissing', values: { name } }];
}
