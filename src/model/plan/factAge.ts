import { daysSince } from '../calendar/daysSince';

/** The days by which a fact's age is measured: yyyy-mm-dd, '' when blank. */
export interface DatedFact {
  confirmedOn: string;
  recordedOn?: string;
  asOf?: string;
}

export interface FactAge {
  /** Days since the fact was last confirmed; `null` without any day. */
  days: number | null;
  isStale: boolean;
}

/**
 * The age of a fact in days: since it was confirmed, otherwise since it was recorded, otherwise since its own date. A fact is stale after
 * more than `staleAfter` days, or without any day.
 */
export function factAge({ confirmedOn, recordedOn = '', asOf = '' }: DatedFact, today: string, staleAfter: number): FactAge {
  const days = daysSince(confirmedOn || recordedOn || asOf, today);
  return { days, isStale: days === null || days > staleAfter };
}
