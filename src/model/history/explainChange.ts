// Why an account's score changed between two snapshots, criterion by criterion.
import type { Standing } from './Snapshot';

export interface AccountChange {
  then: Pick<Standing, 'score' | 'rank' | 'tier'> | null;
  now: Pick<Standing, 'score' | 'rank' | 'tier'> | null;
  /** What each criterion added to the score or took from it; the largest first. The parts sum to the change of the score. */
  parts: {
    criterion: string;
    /** `fromScore` + `fromWeight`. */
    effect: number;
    /** Because the account's score on it changed. */
    fromScore: number;
    /** Because its share of the weight changed. */
    fromWeight: number;
    scoreThen: number | null;
    scoreNow: number | null;
    shareThen: number;
    shareNow: number;
  }[];
  /** Accounts that were behind it or not there, and are ahead of it now; and the other way round. */
  overtakenBy: string[];
  overtook: string[];
}
