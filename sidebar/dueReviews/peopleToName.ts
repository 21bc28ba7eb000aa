// Likely participants of a review who are not named yet.
import { foldName } from '../../src/model/names/foldName';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import type { ReviewKind } from './ReviewForm';

const MOST = 6;
/** Separators between names on keyboards of both languages. */
const SEPARATOR = /[,،;؛]\s*/;

/** From us: manager, sponsor, sales rep and team. A review with the customer lists the customer's people first, by influence. */
export function peopleToName(plan: AccountPlan, kind: ReviewKind, people: string): string[] {
  const { kam, sponsor, salesRep } = plan.account;
  const ours = [kam, sponsor, salesRep, ...plan.team.map(({ person }) => person)];
  const theirs = [...plan.stakeholders].sort((a, b) => (b.influence ?? 0) - (a.influence ?? 0)).map(({ name }) => name);
  const named = new Set(people.split(SEPARATOR).map(foldName));
  const wanted = (kind === 'customer' ? [...theirs.slice(0, MOST - 2), ...ours] : ours).map((name) => name.trim());
  const fresh = wanted.filter((name, place) => name !== '' && !named.has(foldName(name)) && wanted.indexOf(name) === place);
  return fresh.slice(0, MOST);
}

/** Adds a name to the list. */
export const withPerson = (people: string, name: string, separator: string): string =>
  people.trim() === '' ? name : `${people.trim().replace(/[,،;؛]$/, '')}${separator}${name}`;
