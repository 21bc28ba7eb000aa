import { daysSince } from '../calendar/daysSince';

/** What a fact says of its own age: days are yyyy-mm-dd, '' when blank. */
export interface DatedFact {
  confirmedOn: string;
  recordedOn?: string;
  asOf?: string;
}

export interface FactAge {
  /** Days since somebody last stood by it; `null` where nobody ever did. */
  days: number | null;
  isStale: boolean;
}

/**
 * How old a fact is: days since it was confirmed, else since it was recorded, else since the day it speaks of. It is stale after more
 * than `staleAfter` days, or when it has no day at all.
 */
export function factAge({ confirmedOn, recordedOn = '', asOf = '' }: DatedFact, today: string, staleAfter: number): FactAge {
  const days = daysSince(confirmedOn || recordedOn || asOf, today);
  return { days, isStale: days === null || days > staleAfter };
}
