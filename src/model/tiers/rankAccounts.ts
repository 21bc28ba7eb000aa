import { competitionRank } from '../scoring/competitionRank';
import { weightedScore, type Scoring } from '../scoring/weightedScore';
import { suggestTiers } from './suggestTiers';
import type { Tier, TierSettings } from './Tier';

export interface Candidate {
  id: string;
  name: string;
  /** By criterion id, as in the cells: a number from 1 to 10, or a blank. `scoring` reports any other value. */
  scores: Readonly<Record<string, unknown>>;
  confirmedTier: Tier | null;
  /** Accounts of one group share a seat. */
  group?: string | undefined;
}

export interface RankedAccount {
  id: string;
  name: string;
  scoring: Scoring;
  /** The weighted score; `null` unless `scoring` has one. */
  score: number | null;
  rank: number | null;
  suggestedTier: Tier | null;
  confirmedTier: Tier | null;
  group?: string | undefined;
}

/** Scores, ranks and tiers of the candidates, in the given order: the values of the Scoring Matrix, computed without reading it. */
export function rankAccounts(
  candidates: readonly Candidate[],
  criteria: readonly { id: string; weight: number }[],
  settings: TierSettings,
): RankedAccount[] {
  const weights = criteria.map(({ weight }) => weight);
  const scored = candidates.map(({ id, name, scores, confirmedTier, group }) => {
    const scoring = weightedScore(
      criteria.map((criterion) => scores[criterion.id]),
      weights,
    );
    return {
      id,
      name,
      scoring,
      score: scoring.kind === 'score' ? scoring.score : null,
      confirmedTier,
      ...(group !== undefined && { group }),
    };
  });
  const ranks = competitionRank(scored.map(({ score }) => score));
  const tiers = suggestTiers(scored, settings);
  return scored.map((account, index) => ({ ...account, rank: ranks[index] ?? null, suggestedTier: tiers[index] ?? null }));
}
