/** A criterion being scored by several people. */
export interface Round {
  /** How many candidates each has scored; who scored none has not started. */
  scored: readonly { name: string; scored: number }[];
  candidates: number;
  /** Whether somebody uncovered the scores although not all had finished. */
  shown: boolean;
}

/**
 * Whether everybody's scores may be seen: all who started have scored every candidate, or somebody said so. Before that nobody sees
 * what the others gave, so that the first score doesn't draw the next ones to it. With nobody started there is nothing to see.
 */
export function isRoundOpen({ scored, candidates, shown }: Round): boolean {
  const started = scored.filter((scorer) => scorer.scored > 0);
  return shown || (started.length > 0 && started.every((scorer) => scorer.scored >= candidates));
}
