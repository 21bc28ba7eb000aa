// The content of the dashboard, as figures and keys. Money is in the workbook's currency, shares are 0–1, days yyyy-mm-dd.
import type { AccountHealth, AccountState, HealthBand, ReviewTrends, TeamWarning } from '../programme/AccountState';
import type { AccountAlarms } from '../pulse/AccountAlarms';
import type { Concentration } from '../programme/concentration';
import type { ManagerTime } from '../programme/managerTime';
import type { Tier } from '../tiers/Tier';
import type { KeptCustomers } from '../programme/keptCustomers';
import type { SingleThread } from '../plan/singleThread';
import type { Watched } from '../tiers/watchList';

export interface Dashboard {
  head: HeadFigures;
  /** Confirmed key accounts by rank; accounts without a rank last. */
  accounts: KeyAccount[];
  /** What needs attention, most urgent first. */
  attention: Attention[];
  watch: Watched[];
  ranking: RankingBars;
  ratings: RatingsOverTime;
}

export interface HeadFigures {
  keyAccounts: number;
  /** `null` means no limit. */
  seats: number | null;
  /** Fewer than key accounts where subsidiaries share one. */
  seatsTaken: number;
  underReview: number;
  /** Of the key accounts of a year ago; `null` without a confirmation that old. */
  kept: Pick<KeptCustomers, 'then' | 'kept'> | null;
  /** For the last full year; `null` when no revenue is known. */
  concentration: Concentration | null;
  /** By group: parents with their subsidiaries. `null` when no account has a parent. */
  byGroup: Concentration | null;
  /** The mean of the known values, a whole number 0–100; `null` when none is known. */
  health: number | null;
  band: HealthBand | null;
  healthKnown: number;
  /** The number of key accounts with an overdue review of either kind, and the days of the longest delay. */
  reviewsLate: number;
  latestBy: number;
  forecast: number;
  /** `null` when no account has whitespace. */
  openPotential: number | null;
}

export interface KeyAccount {
  name: string;
  rank: number | null;
  score: number | null;
  tier: Tier;
  kam: string;
  /** For the last full year. */
  revenue: number | null;
  state: AccountState;
  /** The earlier of the next reviews, '' when there is none. `isLate`: the day is past. */
  next: { day: string; isLate: boolean };
}

/** One kind of problem with everything it affects. Each list has at least one entry. */
export type Attention =
  /** Sales lines of any account that ask for a word, the largest stake first. */
  | { kind: 'sales'; accounts: Pick<AccountAlarms, 'name' | 'alarms'>[] }
  /** Health that a limit holds down, lowest first. */
  | { kind: 'held'; accounts: { name: string; health: AccountHealth }[] }
  | { kind: 'late'; accounts: { name: string; day: string }[] }
  | { kind: 'neverReviewed'; accounts: { name: string }[] }
  /** Engagement or loyalty that should rise but does not, with its latest values, oldest first. */
  | {
      kind: 'notRising';
      accounts: { name: string; ratings: { rating: Exclude<keyof ReviewTrends, 'health'>; values: number[] }[] }[];
    }
  | { kind: 'thread' | 'uncovered'; accounts: { name: string; thread: SingleThread }[] }
  | { kind: 'tooManyAccounts'; managers: { name: string; held: number }[] }
  /** Managers with less time than their key accounts ask, or with more than all of it given away. */
  | { kind: 'time'; managers: ManagerTime[] }
  | { kind: Exclude<TeamWarning, 'tooManyAccounts'>; accounts: { name: string }[] };

export interface RankingBars {
  keyFrom: number;
  /** Highest score first. */
  bars: { name: string; score: number; isKey: boolean }[];
}

export interface RatingsOverTime {
  by: 'month' | 'quarter';
  /** Oldest first, without gaps. `period` starts at 1: the month or quarter of the year. `null` when there is no rating. */
  points: { year: number; period: number; engagement: number | null; loyalty: number | null }[];
}
