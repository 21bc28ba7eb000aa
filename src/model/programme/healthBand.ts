import type { HealthBand } from './AccountState';

const HIGH_FROM = 67;
const MEDIUM_FROM = 34;

/** The band of a health that is a whole number: high 67–100, medium 34–66, low 0–33. */
export function healthBand(health: number): HealthBand {
  if (health >= HIGH_FROM) return 'high';
  return health >= MEDIUM_FROM ? 'medium' : 'low';
}
