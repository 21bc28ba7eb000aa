// Finds what must be fixed before criteria can be applied, and what is unwise about them.
import type { Ranking } from '../../src/actions/store/readRanking';
import type { Problem } from '../../src/actions/Answer';
import { checkCriteria } from '../../src/model/criteria/checkCriteria';
import { median } from '../../src/model/numbers/median';
import { weightedScore } from '../../src/model/scoring/weightedScore';
import { isRevenueRanking } from '../../src/model/criteria/revenueRule';
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';
import { keptByHand, type PreviewedRanking } from '../criteriaDraft/previewRanking';
import { costsTooMuch } from '../robustness/costsTooMuch';
import { notFullyScored } from '../robustness/notFullyScored';

/** The most invalid cells named at once. Fixing them brings up the next ones. */
const NAMED = 3;

/** @param preview null while a typed number is invalid. */
export function adviseOn(
  draft: readonly DraftCriterion[],
  preview: PreviewedRanking | null,
  ranking: Ranking,
): { errors: Problem[]; advice: Problem[] } {
  const found = checkCriteria(draft);
  const of = (severity: 'error' | 'advice') => found.filter((problem) => problem.severity === severity);
  return { errors: of('error'), advice: [...of('advice'), ...(preview ? adviseOnRanking(draft, preview, ranking) : [])] };
}

function adviseOnRanking(draft: readonly DraftCriterion[], { then }: PreviewedRanking, ranking: Ranking): Problem[] {
  const problems: Problem[] = [];
  const revenue = Object.fromEntries(ranking.candidates.map((candidate) => [candidate.id, candidate.revenue]));
  if (isRevenueRanking(then, revenue)) problems.push({ code: 'rankingIsRevenue' });
  const incomplete = then.filter(({ scoring }) => scoring.kind === 'incomplete');
  if (incomplete.length < then.length) problems.push(...notFullyScored(incomplete));
  return [
    ...problems,
    ...implausibleGrowth(draft, ranking),
    ...costsTooMuch(ranking.candidates),
    ...badScores(draft, ranking).slice(0, NAMED),
    ...keptByHand(ranking, draft).map((values) => ({ code: 'scoresKept', values })),
  ];
}

/** If half of the candidates more than doubled, the year before was hardly a full one. */
function implausibleGrowth(draft: readonly DraftCriterion[], { sources }: Ranking): Problem[] {
  const isFed = draft.some(({ source }) => source === 'growth');
  const known = sources.find(({ key }) => key === 'growth')?.values.filter((value) => value !== null) ?? [];
  const middle = isFed && known.length > 0 ? median(known) : 0;
  return middle > 1 ? [{ code: 'implausibleGrowth', values: { share: middle } }] : [];
}

function badScores(draft: readonly DraftCriterion[], { candidates }: Ranking): Problem[] {
  return candidates.flatMap(({ name, scores }) =>
    draft.flatMap((criterion) => {
      const value = criterion.id === null || !(criterion.weight > 0) ? null : (scores[criterion.id] ?? null);
      const isBad = value !== null && weightedScore([value], [1]).kind === 'outOfRange';
      return isBad ? [{ code: 'badScore', values: { account: name, criterion: criterion.name, value } }] : [];
    }),
  );
}
