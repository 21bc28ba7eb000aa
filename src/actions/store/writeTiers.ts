import { isKey, type TierDecision } from '../../model/tiers/TierDecision';
import { fill } from '../../text/fill';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Workbook } from '../../workbook/Workbook';
import { candidateTiers } from './candidateTiers';

/**
 * Notes decisions on tiers in the matrix. Gives a line of History for each that changes something.
 *
 * @param others what happens to tiers that users typed over and no decision names: they are put back, or wait for a decision.
 */
export function writeTiers(
  workbook: Workbook,
  decisions: readonly TierDecision[],
  others: 'putBack' | 'wait' = 'wait',
): HistoryLine[] {
  if (decisions.length === 0 && others === 'wait') return [];
  const matrix = workbook.table('matrix');
  const { events, lists, tabs, approvedBy } = workbook.text;
  const decisionOf = new Map(decisions.map((decision) => [decision.account, decision]));
  const line = { action: events.tiersConfirmed, field: tabs.matrix.columns.tier.header };
  return [...candidateTiers(matrix)].flatMap(([row, { confirmed, requested }]): HistoryLine[] => {
    const decision = decisionOf.get(matrix.text(row, 'id'));
    const typed = matrix.text(row, 'tier');
    const word = confirmed === null ? '' : lists.tier[confirmed];
    if (!decision) {
      if (requested === undefined) matrix.set(row, 'agreedTier', isKey(confirmed) ? 'key' : (confirmed ?? ''));
      if (requested === undefined || others === 'wait') return [];
      matrix.set(row, 'tier', word);
      return [{ ...line, account: matrix.name(row), from: typed, to: word }];
    }
    const to = lists.tier[decision.tier];
    const isChanged = word !== to;
    const note = decision.tier === 'key' ? noteWith(matrix.text(row, 'note').trim(), decision.why.trim()) : {};
    matrix.update(row, { ...note, tier: to, agreedTier: decision.tier, ...(isChanged && { decidedOn: workbook.today }) });
    if (!isChanged && typed === to) return [];
    const why = [decision.why, decision.approvedBy && fill(approvedBy, { name: decision.approvedBy })].filter(Boolean);
    return [{ ...line, account: matrix.name(row), from: isChanged ? word : typed, to, why: why.join(' · ') }];
  });
}

/** The reason of a promotion is also why the account is key, which the page for the board says. A reason already written stays before it. */
const noteWith = (note: string, why: string): { note?: string } =>
  why === '' || note.includes(why) ? {} : { note: [note, why].filter(Boolean).join(' · ') };
