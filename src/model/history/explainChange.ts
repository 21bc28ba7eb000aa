// Explains why an account's score changed between two snapshots, criterion by criterion.
import { isAtLeast } from '../scoring/tolerance';
import type { AccountSnapshot } from './AccountSnapshot';

export interface AccountChange {
  /** `null` when it was not a candidate. */
  then: Pick<AccountSnapshot, 'score' | 'rank' | 'tier'> | null;
  now: Pick<AccountSnapshot, 'score' | 'rank' | 'tier'> | null;
  /** The effect of each criterion on the score, largest first. The effects sum to the change of the score. */
  parts: ChangePart[];
  /** Names of accounts that were behind it or absent and are now ahead of it, highest first. */
  overtakenBy: string[];
  /** Names of accounts that were level with it or ahead and are now behind it. */
  overtook: string[];
}

export interface ChangePart {
  /** The criterion's current name. */
  criterion: string;
  /** `fromScore` + `fromWeight`. */
  effect: number;
  /** Because the account's score on it changed. */
  fromScore: number;
  /** Because its share of the weight changed, or because the criterion was added or removed. */
  fromWeight: number;
  scoreThen: number | null;
  scoreNow: number | null;
  /** 0–1; 0 when the criterion was not in use or did not exist. */
  shareThen: number;
  shareNow: number;
}

/**
 * Splits the change of an account's score exactly. With share p and score s before, and p′ and s′ now, a criterion's effect is p′s′ − ps =
 * (p + p′)/2 · (s′ − s) + (p′ − p) · (s + s′)/2, which treats both changes equally. If only one of the two scores is known (the criterion
 * was added or removed), it is used for both, and the whole effect comes from the weight.
 *
 * @param account its id. Without a score on either side there are no `parts` and no overtaking.
 */
export function explainChange(account: string, then: readonly AccountSnapshot[], now: readonly AccountSnapshot[]): AccountChange {
  const before = then.find((snapshot) => snapshot.account === account) ?? null;
  const after = now.find((snapshot) => snapshot.account === account) ?? null;
  const change = { then: before && shown(before), now: after && shown(after), parts: [], overtakenBy: [], overtook: [] };
  if (!hasScore(before) || !hasScore(after)) return change;
  const scores = new Map(then.map((snapshot) => [snapshot.account, snapshot.score]));
  const scoreThen = ({ account: id }: AccountSnapshot) => scores.get(id) ?? -Infinity;
  const others = now
    .filter(hasScore)
    .filter((other) => other.account !== account)
    .sort((a, b) => b.score - a.score);
  const passed = others.filter((other) => isAhead(other.score, after.score) && !isAhead(scoreThen(other), before.score));
  const left = others.filter((other) => isAhead(after.score, other.score) && isAtLeast(scoreThen(other), before.score));
  return {
    ...change,
    parts: partsOf(before, after),
    overtakenBy: passed.map(({ name }) => name),
    overtook: left.map(({ name }) => name),
  };
}

type Scored = AccountSnapshot & { score: number };
const hasScore = (snapshot: AccountSnapshot | null): snapshot is Scored => snapshot !== null && snapshot.score !== null;
const isAhead = (score: number, than: number) => !isAtLeast(than, score);
const shown = ({ score, rank, tier }: AccountSnapshot) => ({ score, rank, tier });

function partsOf(before: AccountSnapshot, after: AccountSnapshot): ChangePart[] {
  const ids = new Set([...after.criteria, ...before.criteria].map(({ id }) => id));
  return [...ids]
    .flatMap((id) => {
      const was = before.criteria.find((criterion) => criterion.id === id);
      const is = after.criteria.find((criterion) => criterion.id === id);
      return partOf(is?.name ?? was?.name ?? '', was ?? ABSENT, is ?? ABSENT);
    })
    .sort((a, b) => Math.abs(b.effect) - Math.abs(a.effect));
}

const ABSENT = { share: 0, score: null };
type Held = Pick<AccountSnapshot['criteria'][number], 'share' | 'score'>;

/** Empty for a criterion that counted on neither side. */
function partOf(criterion: string, was: Held, is: Held): ChangePart[] {
  const first = was.score ?? is.score;
  const last = is.score ?? was.score;
  if ((was.share === 0 && is.share === 0) || first === null || last === null) return [];
  const fromScore = ((was.share + is.share) / 2) * (last - first);
  const fromWeight = (is.share - was.share) * ((first + last) / 2);
  const figures = { scoreThen: was.score, scoreNow: is.score, shareThen: was.share, shareNow: is.share };
  return [{ criterion, effect: fromScore + fromWeight, fromScore, fromWeight, ...figures }];
}
