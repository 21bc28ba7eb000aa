/** A scoring round: several people score a criterion. */
export interface Round {
  /** The number of candidates that each person has scored. A person with 0 has not started. */
  scored: readonly { name: string; scored: number }[];
  candidates: number;
  /** Whether a user revealed the scores before everyone had finished. */
  shown: boolean;
}

/**
 * Whether all scores are visible: everyone who started has scored every candidate, or a user revealed them. Until then the scores of others
 * are hidden, so that the first score does not influence the next ones. If no one has started there is nothing to show.
 */
export function isRoundOpen({ scored, candidates, shown }: Round): boolean {
  const started = scored.filter((scorer) => scorer.scored > 0);
  return shown || (started.length > 0 && started.every((scorer) => scorer.scored >= candidates));
}
