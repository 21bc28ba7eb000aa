// The ranking with the panel's criteria, beside the current ranking.
import type { Source } from '../../src/actions/store/readSources';
import type { Ranking } from '../../src/actions/store/readRanking';
import type { Criterion } from '../../src/model/criteria/Criterion';
import { feedScore } from '../../src/model/scoring/feedScore';
import { rankAccounts, type RankedAccount } from '../../src/model/tiers/rankAccounts';
import type { TierSettings } from '../../src/model/tiers/Tier';
import type { DraftCriterion } from './DraftCriterion';

export interface PreviewedRanking {
  /** In the order of the candidates. */
  now: RankedAccount[];
  then: RankedAccount[];
  /** Names of the accounts that would become key, and of those that would no longer be key. */
  becomeKey: string[];
  leaveKey: string[];
}

export function previewRanking(
  ranking: Ranking,
  draft: readonly DraftCriterion[],
  settings: TierSettings = ranking.settings,
): PreviewedRanking {
  const columns = draft.map((criterion) => ({
    key: criterion.key,
    scores: scoresOf(ranking, criterion),
  }));
  const candidates = ranking.candidates.map((candidate, index) => ({
    ...candidate,
    scores: Object.fromEntries(columns.map(({ key, scores }) => [key, scores[index] ?? null])),
  }));
  const now = rankAccounts(ranking.candidates, ranking.criteria, ranking.settings);
  const then = rankAccounts(
    candidates,
    draft.map(({ key, weight }) => ({ id: key, weight })),
    settings,
  );
  const isKey = (account: RankedAccount | undefined) => account?.suggestedTier === 'key';
  return {
    now,
    then,
    becomeKey: then.filter((account, index) => isKey(account) && !isKey(now[index])).map(({ name }) => name),
    leaveKey: then.filter((account, index) => !isKey(account) && isKey(now[index])).map(({ name }) => name),
  };
}

type Score = number | string | null;

/** The score of a candidate for a criterion as its cell has it, and whether a user set it by hand: feeding keeps it then. */
function presentScores({ candidates }: Ranking, { id }: DraftCriterion): { score: Score; isByHand: boolean }[] {
  return candidates.map(({ scores, fed }) => {
    const score = id === null ? null : (scores[id] ?? null);
    return { score, isByHand: score !== null && score !== fed[id ?? ''] };
  });
}

/** Scores of all candidates for one criterion: the content of its cells or, when it is fed, what would be written there. */
function scoresOf(ranking: Ranking, criterion: DraftCriterion): Score[] {
  const fed = fedBy(ranking.sources, criterion);
  return presentScores(ranking, criterion).map(({ score, isByHand }, index) => (isByHand ? score : (fed?.[index] ?? score)));
}

/** The fed criteria, each with the number of candidates whose score was set by hand, stays, and is not what the data say. */
export function keptByHand(ranking: Ranking, draft: readonly DraftCriterion[]): { name: string; scores: number }[] {
  return draft.flatMap((criterion) => {
    const fed = fedBy(ranking.sources, criterion);
    const kept = presentScores(ranking, criterion).filter(
      ({ score, isByHand }, index) => isByHand && (fed?.[index] ?? score) !== score,
    );
    return kept.length === 0 ? [] : [{ name: criterion.name, scores: kept.length }];
  });
}

function fedBy(
  sources: readonly Source[],
  { source, low, high, middle }: Pick<Criterion, 'source' | 'low' | 'high' | 'middle'>,
): (number | null)[] | null {
  const figures = sources.find(({ key }) => key === source);
  if (!figures || low === null || high === null) return null;
  return figures.values.map((value) => feedScore(value, { low, high, middle }));
}

/** How many candidates have a score for the criterion in their cell. */
export const countScores = ({ candidates }: Ranking, id: string | null): number =>
  id === null ? 0 : candidates.filter(({ scores }) => (scores[id] ?? null) !== null).length;
