import type { Tier } from '../tiers/Tier';
import type { Cadence } from './Cadence';
import type { AccountRecords, AccountTable } from './PlanRecords';

/** The account itself, as far as its plan speaks of it. Money in the workbook's currency, `null` is not known. */
export interface PlannedAccount {
  /** Its id in the register. */
  id: string;
  name: string;
  /** Confirmed; `null` while undecided. */
  tier: Tier | null;
  kam: string;
  salesRep: string;
  sponsor: string;
  whyKey: string;
  keyBenefits: string;
  revenue1: number | null;
  revenue2: number | null;
  revenue3: number | null;
  revenueToDate: number | null;
  cost1: number | null;
  cost2: number | null;
  cost3: number | null;
  potential: number | null;
  /** How often it is reviewed, where somebody decided that; `null` leaves it to its tier, health and team. */
  cadenceOverride: Cadence | null;
}

/** Everything that is known about one account: the four parts of its plan, the whitespace, the team, and how it was reviewed. */
export type AccountPlan = {
  account: PlannedAccount;
  /** Revenue by category of product from imported sales lines, for the whitespace. */
  categories: { category: string; revenue: number | null }[];
} & { [Table in AccountTable]: AccountRecords[Table][] };
