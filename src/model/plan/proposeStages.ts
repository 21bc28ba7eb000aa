import { STAGE_PROBABILITY, STAGES } from '../records/vocabulary';
import type { StageProbabilities } from './ForecastRules';

/** With fewer closed deals, the share of won ones says little. */
const FEWEST_CLOSED = 20;

/**
 * The probabilities of the stages by the workbook's own closed deals; `null` with fewer than 20 of them, or if all were won or all lost. Every
 * deal was in the first stage once, so that stage has the share of won deals; the odds of the later ones move by the same factor. An open deal
 * is neither certain nor impossible: 1% to 99%.
 */
export function proposeStages({ won, lost }: { won: number; lost: number }): StageProbabilities | null {
  if (won + lost < FEWEST_CLOSED || won === 0 || lost === 0) return null;
  const odds = (probability: number): number => probability / (1 - probability);
  const factor = won / lost / odds(STAGE_PROBABILITY[STAGES[0]]);
  const moved = (probability: number): number => {
    const those = odds(probability) * factor;
    const percent = Math.round((those / (1 + those)) * 100);
    return Math.min(99, Math.max(1, percent)) / 100;
  };
  return Object.fromEntries(
    STAGES.map((stage) => {
      const usual = STAGE_PROBABILITY[stage];
      return [stage, usual > 0 && usual < 1 ? moved(usual) : usual];
    }),
  ) as unknown as StageProbabilities;
}
