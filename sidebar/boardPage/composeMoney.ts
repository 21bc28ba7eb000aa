// The key accounts' share of the candidates' revenue and margin, and of all revenue. Missing figures are mentioned.
import { shareOfTotal } from '../../src/model/board/shareOfTotal';
import { boardPage as words } from '../../src/text/en/boardPage';
import { describeProblem } from '../describeProblem';
import { heading, paragraph, type Block } from '../printedPage/Page';
import { missingCosts } from '../robustness/warnOf';
import type { Board } from './Board';

export function composeMoney(board: Board): Block[] {
  if (board.keyAccounts.length === 0) return [];
  const revenue = describeRevenue(board);
  if (revenue === null) return [heading(words.money), ...paragraph([words.revenueUnknown])];
  return [heading(words.money), ...paragraph([revenue, ...describeAllRevenue(board), ...describeMargin(board)])];
}

const isKeyOf = ({ data: { ranking }, keyAccounts }: Board): boolean[] => {
  const keys = new Set(keyAccounts.map(({ candidate }) => candidate.id));
  return ranking.candidates.map(({ id }) => keys.has(id));
};

function describeRevenue(board: Board): string | null {
  const { candidates } = board.data.ranking;
  const share = shareOfTotal(
    candidates.map(({ revenue3y }) => revenue3y),
    isKeyOf(board),
  );
  return share === null ? null : words.revenue(board.keyAccounts.length, candidates.length, share);
}

/** The share of the revenue of all customers, candidates or not. */
function describeAllRevenue(board: Board): string[] {
  const { candidates, allRevenue3y } = board.data.ranking;
  const isKey = isKeyOf(board);
  const brought = candidates.reduce((sum, { revenue3y }, index) => (isKey[index] ? sum + (revenue3y ?? 0) : sum), 0);
  return allRevenue3y !== null && allRevenue3y > 0 ? [words.ofAllRevenue(brought / allRevenue3y)] : [];
}

function describeMargin(board: Board): string[] {
  const { candidates } = board.data.ranking;
  const missing = missingCosts(candidates);
  const unknown = candidates.filter(({ revenue3y }) => revenue3y === null).length;
  const notCounted = unknown > 0 ? [words.withoutRevenue(unknown)] : [];
  if (missing > 0)
    return [...notCounted, describeProblem({ code: 'costsMissing', values: { count: missing } }), words.marginLeftOut];
  const margins = candidates.map(({ revenue3y, cost3y }) =>
    revenue3y === null && cost3y === null ? null : (revenue3y ?? 0) - (cost3y ?? 0),
  );
  const share = shareOfTotal(margins, isKeyOf(board));
  return [...notCounted, share === null ? words.marginMeaningless : words.margin(share)];
}
