// A clock that runs on another day, for demonstrations with old data.
import { instantOf, wallClock } from '../host/script/timeZone';

const DAY = 86_400_000;

/**
 * The present in milliseconds, as if this were `day` (yyyy-mm-dd; null for the real one) in the time zone: the time of day is the real
 * one, and midnight leads to the next day.
 */
export function clockOn(day: string | null, timeZone: string, real: () => number = Date.now): () => number {
  if (day === null) return real;
  const days = Date.parse(day) / DAY - Math.floor(wallClock(real(), timeZone) / DAY);
  return () => instantOf(wallClock(real(), timeZone) + days * DAY, timeZone);
}
