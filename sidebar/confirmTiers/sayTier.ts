// Tiers and scores in words.
import type { Tier } from '../../src/model/scoring/Tier';
import { formatExactScore } from '../formatNumber';
import { text } from '../text';

export const sayTier = (tier: Tier | null): string =>
  tier === null ? text.confirmTiers.undecided : text.confirmTiers.tiers[tier];

export const sayScore = (score: number | null): string => (score === null ? text.confirmTiers.noScore : formatExactScore(score));
