// Describes how old a fact is.
import type { DatedFact, FactAge } from '../../src/model/plan/factAge';
import { customerBusiness as words } from '../../src/text/en/customerBusiness';

/** The verb depends on what the age is counted from, so an unconfirmed fact does not read as confirmed. */
export function describeAge({ confirmedOn, recordedOn = '' }: DatedFact, { days, isStale }: FactAge): string {
  const { age } = words;
  if (days === null) return age.never;
  if (isStale) return age.stale(days);
  // A day in the future counts as today.
  if (confirmedOn !== '') return days <= 0 ? age.today : age.confirmed(days);
  return recordedOn !== '' ? age.recorded(Math.max(0, days)) : age.asOf(Math.max(0, days));
}
