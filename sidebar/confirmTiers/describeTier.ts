// Describes tiers and scores.
import type { Tier } from '../../src/model/tiers/Tier';
import { confirmTiers } from '../../src/text/en/confirmTiers';
import { formatExactScore } from '../format';

export const describeTier = (tier: Tier | null): string => (tier === null ? confirmTiers.undecided : confirmTiers.tiers[tier]);

export const describeScore = (score: number | null): string => (score === null ? confirmTiers.noScore : formatExactScore(score));
