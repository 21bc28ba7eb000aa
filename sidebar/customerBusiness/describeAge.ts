// How old a fact is, in words.
import type { DatedFact, FactAge } from '../../src/model/plan/factAge';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';

/** What the age is counted from decides the verb: a fact that nobody confirmed does not say that somebody did. */
export function describeAge({ confirmedOn, recordedOn = '' }: DatedFact, { days, isStale }: FactAge): string {
  const { age } = words;
  if (days === null) return age.never;
  if (isStale) return age.stale(days);
  // A day that is still to come is today's where the other one is.
  if (confirmedOn !== '') return days <= 0 ? age.today : age.confirmed(days);
  return recordedOn !== '' ? age.recorded(Math.max(0, days)) : age.asOf(Math.max(0, days));
}
