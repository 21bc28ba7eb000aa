// Describes tiers and scores.
import { cutOffsOf, type Tier, type TierSettings } from '../../src/model/tiers/Tier';
import { confirmTiers } from '../../src/text/en/confirmTiers';
import { formatExactScore } from '../format';

export const describeTier = (tier: Tier | null): string => (tier === null ? confirmTiers.undecided : confirmTiers.tiers[tier]);

/** Never on the other side of a cut-off than it is. */
export const describeScore = (score: number | null, settings: TierSettings): string =>
  score === null ? confirmTiers.noScore : formatExactScore(score, cutOffsOf(settings));
