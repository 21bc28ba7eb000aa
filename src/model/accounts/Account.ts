/** An account of the register, as people type or import it. Money in the workbook's currency; `null` is not known, never 0. */
export interface Account {
  id: string;
  name: string;
  crmId: string;
  candidate: boolean;
  /** The three full years, the last one in `revenue3`. Negative where credit notes outweigh sales. */
  revenue1: number | null;
  revenue2: number | null;
  revenue3: number | null;
  /** The running year; never used for growth or scores. */
  revenueToDate: number | null;
  cost1: number | null;
  cost2: number | null;
  cost3: number | null;
  /** The part of `revenue3` that comes back by contract or habit. */
  recurring: number | null;
  /** What the account could bring in a year, three years from now. */
  potential: number | null;
  /** What the customer spends a year in our field, with all suppliers. */
  wallet: number | null;
  referrals: number | null;
  /** Orders in the last full year. */
  orders: number | null;
  /** Chance to keep it a year, 0–1; `null` is the workbook's own. */
  retention: number | null;
}
