// The ranking that criteria give, beside them.
import { count, list, number, cutOff } from './figures';

export const rankingPreview = {
  notCounted: 'not counted yet',
  scoredBy: (source: string | null) => (source === null ? 'Scored by hand' : `Fed from ${source}`),
  ranking: 'The ranking this gives',
  rank: 'Rank',
  account: 'Account',
  score: 'Score',
  cutOff: (keyFrom: number, capacity: number | null) =>
    capacity === null ? `key from ${cutOff(keyFrom)}` : `key from ${cutOff(keyFrom)} · ${count(capacity, 'seat')}`,
  becomesKey: 'becomes key',
  leavesKey: 'no longer key',
  underReview: 'stays key, under review',
  /** Why an account over the line is not key, or one below the cut-off is. */
  seats: {
    noSeat: 'no seat free',
    tie: 'ties for the last seat',
    behind: 'higher scores come first',
  },
  belowCutOff: (keyFrom: number) => `below ${cutOff(keyFrom)}`,
  keepsSeat: (keepFrom: number) => `key already, stays from ${cutOff(keepFrom)}`,
  staysFrom: (keepFrom: number) => `who is key stays from ${cutOff(keepFrom)}`,
  showAll: (all: number) => `Show all ${number(all)}`,
  showFewer: 'Show fewer',
  keyCount: (key: number, all: number) => `${number(key)} of ${count(all, 'candidate')} suggested as key.`,
  becomeKey: (names: readonly string[]) => `Newly key: ${list(names)}.`,
  leaveKey: (names: readonly string[]) => `No longer key: ${list(names)}.`,
  sameKeys: 'The key accounts stay the same.',
  nobodyScored:
    'No account is fully scored yet, so there is no ranking. Type scores into Scoring Matrix, or feed criteria from data.',
  onlyFed: 'Count only the fed criteria for now',
  onlyFedHint: 'The others get a weight of 0 until their scores are in.',
  applying: 'Applying…',
};
