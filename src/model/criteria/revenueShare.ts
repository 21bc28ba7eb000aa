import { shares } from './shares';

/** The share of the weight, 0 to 1, that revenue criteria carry; 0 when nothing has a weight. */
export function revenueShare(criteria: readonly { weight: number; kind: 'revenue' | 'other' }[]): number {
  const parts = shares(criteria.map(({ weight }) => weight));
  return criteria.reduce((sum, { kind }, index) => sum + (kind === 'revenue' ? (parts[index] ?? 0) : 0), 0);
}
