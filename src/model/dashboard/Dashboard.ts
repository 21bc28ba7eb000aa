// What the dashboard says of the programme, as figures and keys. Money in the workbook's currency, shares 0–1, days yyyy-mm-dd.
import type { AccountState, HealthBand, TeamWarning } from '../programme/AccountState';
import type { Concentration } from '../programme/concentration';
import type { Tier } from '../tiers/Tier';
import type { SingleThread } from '../plan/singleThread';
import type { Watched } from '../tiers/watchList';

export interface Dashboard {
  head: HeadFigures;
  /** Confirmed key accounts: by rank, those without one last. */
  accounts: KeyAccount[];
  /** What asks for somebody, the most urgent first. */
  attention: Attention[];
  watch: Watched[];
  ranking: RankingBars;
  ratings: RatingsOverTime;
}

export interface HeadFigures {
  keyAccounts: number;
  /** `null` is no limit. */
  seats: number | null;
  underReview: number;
  /** Of the last full year; `null` while no revenue is known. */
  concentration: Concentration | null;
  /** The mean of those known, whole, 0–100; `null` while none is. */
  health: number | null;
  band: HealthBand | null;
  healthKnown: number;
  /** Key accounts of which a review is late, of either kind, and by how many days the latest. */
  reviewsLate: number;
  latestBy: number;
  forecast: number;
  /** `null` while no account has whitespace. */
  openPotential: number | null;
}

export interface KeyAccount {
  name: string;
  rank: number | null;
  score: number | null;
  tier: Tier;
  kam: string;
  /** Of the last full year. */
  revenue: number | null;
  state: AccountState;
  /** The nearer of the next reviews, '' for none; `isLate` is past its day. */
  next: { day: string; isLate: boolean };
}

/** One kind of trouble with all whom it concerns, each list with one entry at least. */
export type Attention =
  | { kind: 'late'; accounts: { name: string; day: string }[] }
  | { kind: 'neverReviewed'; accounts: { name: string }[] }
  /** Engagement or loyalty that should rise and does not: its last values, the oldest first. */
  | { kind: 'notRising'; accounts: { name: string; ratings: { rating: 'engagement' | 'loyalty'; values: number[] }[] }[] }
  | { kind: 'thread'; accounts: { name: string; thread: SingleThread }[] }
  | { kind: 'tooManyAccounts'; managers: { name: string; held: number }[] }
  | { kind: Exclude<TeamWarning, 'tooManyAccounts'>; accounts: { name: string }[] };

export interface RankingBars {
  keyFrom: number;
  /** The highest score first. */
  bars: { name: string; score: number; isKey: boolean }[];
}

export interface RatingsOverTime {
  by: 'month' | 'quarter';
  /** The oldest first, without holes; `period` counts from 1: the month or the quarter of the year. `null`: nobody was asked. */
  points: { year: number; period: number; engagement: number | null; loyalty: number | null }[];
}
