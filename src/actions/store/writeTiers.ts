import type { TierDecision } from '../../model/tiers/TierDecision';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Workbook } from '../../workbook/Workbook';

/** Notes decisions on tiers in the matrix. Gives a line of History for each that changes something. */
export function writeTiers(workbook: Workbook, decisions: readonly TierDecision[]): HistoryLine[] {
  const matrix = workbook.table('matrix');
  const { historyActions, lists, tabs, approvedBy } = workbook.text;
  const rowOf = new Map(matrix.rows.map((row) => [matrix.text(row, 'id'), row]));
  return decisions.flatMap((decision) => {
    const row = rowOf.get(decision.account);
    const to = lists.tier[decision.tier];
    const from = row === undefined ? to : matrix.text(row, 'tier');
    if (row === undefined || from === to) return [];
    matrix.update(row, { tier: to, decidedOn: workbook.today });
    const why = [decision.why, decision.approvedBy && approvedBy.replace('{name}', decision.approvedBy)].filter(Boolean);
    const action = historyActions.tiersConfirmed;
    return [{ action, account: matrix.name(row), field: tabs.matrix.columns.tier.header, from, to, why: why.join(' · ') }];
  });
}
