// Seats and cut-offs: as typed, as proposed, and as saved.
import type { Settings } from '../../src/model/records/settings';
import type { Problem } from '../../src/actions/Answer';
import { rangeProblem } from '../../src/model/records/rangeProblem';
import { seatSettings as schema } from '../../src/model/records/seatSettings';
import { proposeKeySet } from '../../src/model/tiers/proposeKeySet';
import type { RankedAccount } from '../../src/model/tiers/rankAccounts';
import { seatsTaken } from '../../src/model/tiers/seatsTaken';
import { DEFAULT_TIER_SETTINGS, type TierSettings } from '../../src/model/tiers/Tier';
import { isKey } from '../../src/model/tiers/TierDecision';
import { isAtLeast, isSame } from '../../src/model/scoring/tolerance';
import { explainCutOff } from '../robustness/explainCutOff';
import { tieAtTop, type Scored } from '../robustness/tieAtTop';
import { tieForLastSeat } from '../robustness/tieForLastSeat';
import { notFullyScored } from '../robustness/notFullyScored';
import type { Seats } from '../seatFields/withSeats';

/** As typed. */
export interface SeatsDraft extends Seats {
  keyFrom: number | null;
}

interface SeatsProposal {
  /** The initial values of the fields. */
  start: SeatsDraft;
  /** The saved settings. They include the cut-offs only once there is a ranking. */
  changes: Partial<Settings>;
  /** The cut-off that fills the seats; `null` while no account has a score. `problem` explains why it is not the usual one. */
  proposal: { keyFrom: number; reaching: number; problem: Problem | null } | null;
  /** More accounts at the top than seats: no account would be key. `null` without such a tie. */
  tie: Problem | null;
}

/** How far below the cut-off an account stays key; from there on it is watched. */
const STAYS = DEFAULT_TIER_SETTINGS.keyFrom - DEFAULT_TIER_SETTINGS.keepFrom;

/**
 * Seats and cut-offs that a user chose earlier stay. The default of a new workbook gives way to the proposal. Where more accounts tie at the
 * top than there are seats, the fields start with seats for all of them.
 */
export function proposeSeats(
  ranked: readonly RankedAccount[],
  settings: Settings,
  draft: SeatsDraft = settings,
  scored: Scored = { criteria: [], candidates: [] },
): SeatsProposal {
  const { kams, accountsEach, capacity, keyFrom } = draft;
  const set = proposeKeySet(ranked, capacity ?? ranked.length);
  const started = withSeatsFor(set?.tiedAtTop ?? 0, { kams, accountsEach, capacity });
  const isUntouched = settings.keyFrom === DEFAULT_TIER_SETTINGS.keyFrom;
  const cutOffs = set === null || keyFrom === null || keyFrom === settings.keyFrom ? {} : cutOffsFrom(keyFrom, settings);
  return {
    start: { ...started, keyFrom: set && isUntouched ? set.keyFrom : settings.keyFrom },
    changes: { kams: kams ?? 0, accountsEach: accountsEach ?? 0, capacity, ...cutOffs },
    proposal: set && { keyFrom: set.keyFrom, reaching: set.reaching, problem: explainCutOff(ranked, set) },
    tie: tieOf(ranked, Math.min(...[capacity, settings.capacity].map((seats) => seats ?? ranked.length)), scored),
  };
}

/** The lower cut-offs keep their usual distances, unless a user chose others that are not above. */
function cutOffsFrom(keyFrom: number, saved: Settings): Pick<Settings, 'keyFrom' | 'keepFrom' | 'watchFrom'> {
  const isUsual = isSame(saved.keyFrom - saved.keepFrom, STAYS) || saved.keepFrom > keyFrom;
  const keepFrom = isUsual ? Math.max(1, keyFrom - STAYS) : saved.keepFrom;
  const isFollowing = isSame(saved.watchFrom, saved.keepFrom) || saved.watchFrom > keyFrom;
  return { keyFrom, keepFrom, watchFrom: isFollowing ? keepFrom : saved.watchFrom };
}

/** With at least this many seats; more accounts for each manager first, then more managers. */
function withSeatsFor(accounts: number, { kams, accountsEach, capacity }: Seats): Seats {
  if (capacity === null || capacity >= accounts || !kams || !accountsEach) return { kams, accountsEach, capacity };
  const each = Math.min(schema.accountsEach.to, Math.max(accountsEach, Math.ceil(accounts / kams)));
  const managers = Math.min(schema.kams.to, Math.max(kams, Math.ceil(accounts / each)));
  const isOwn = capacity !== kams * accountsEach;
  return { kams: managers, accountsEach: each, capacity: isOwn ? accounts : managers * each };
}

function tieOf(ranked: readonly RankedAccount[], seats: number, of: Scored): Problem | null {
  const scored = ranked.filter(({ score }) => score !== null);
  const best = Math.max(...scored.map(({ score }) => score ?? 0));
  const tied = scored.filter(({ score }) => isSame(score ?? 0, best));
  return seats < 1 || tied.length <= seats ? null : tieAtTop(tied, { score: best, seats }, of);
}

/** The first invalid field. */
export function seatsFault(draft: SeatsDraft): keyof SeatsDraft | null {
  const fits = (key: keyof SeatsDraft) => {
    const value = draft[key];
    return value === null ? key === 'capacity' : rangeProblem(schema[key], value) === null;
  };
  return (['kams', 'accountsEach', 'capacity', 'keyFrom'] as const).find((key) => !fits(key)) ?? null;
}

/** What the ranking shows about these seats: a tie that leaves a seat empty, accounts without a rank. */
export function adviseOnSeats(ranked: readonly RankedAccount[], { keyFrom, capacity }: TierSettings): Problem[] {
  const problems: Problem[] = [];
  const taken = seatsTaken(ranked.filter(({ suggestedTier }) => isKey(suggestedTier)));
  const isSeatLeft = capacity !== null && taken < Math.floor(capacity);
  const without = ranked.filter(
    ({ score, suggestedTier }) => score !== null && isAtLeast(score, keyFrom) && suggestedTier === 'watch',
  );
  const next = Math.max(0, ...without.map(({ score }) => score ?? 0));
  const tied = without.filter(({ score }) => isSame(score ?? 0, next));
  if (isSeatLeft && tied.length > 1) problems.push(tieForLastSeat(tied, Math.floor(capacity) - taken));
  return [...problems, ...notFullyScored(ranked.filter(({ scoring }) => scoring.kind === 'incomplete'))];
}
