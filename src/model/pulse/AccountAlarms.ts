import type { Tier } from '../tiers/Tier';
import type { Alarm } from './Pulse';

/** The alarms of one account. */
export interface AccountAlarms {
  /** The account's id in the register. */
  id: string;
  name: string;
  /** The confirmed tier; `null` while undecided, and of an account that is not a candidate. */
  tier: Tier | null;
  isCandidate: boolean;
  /** The `asOf` of its pulse. */
  asOf: string;
  /** The largest stake first; never empty. */
  alarms: Alarm[];
}

type Some = Pick<AccountAlarms, 'alarms'>;

/** Whether one of them still waits for an answer. */
export const isUnanswered = ({ alarms }: Some): boolean => alarms.some(({ answer }) => answer === null);

/** Its questions that were still open when their year ended. */
export const leftOpenOf = ({ alarms }: Some): Alarm[] => alarms.filter(({ leftOpen }) => leftOpen !== undefined);

/** The largest stake of an account, not the sum: its alarms are about the same money. */
export const stakeOf = ({ alarms }: Some): number => alarms[0]?.stake ?? 0;

/** Unanswered ones first, then the largest stake. */
export const inOrder = <Of extends Some>(all: readonly Of[]): Of[] =>
  [...all].sort((a, b) => Number(isUnanswered(b)) - Number(isUnanswered(a)) || stakeOf(b) - stakeOf(a));
