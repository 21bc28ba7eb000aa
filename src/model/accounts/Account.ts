/** An account in the register, as users type or import it. Money is in the workbook's currency. `null` means unknown, never 0. */
export interface Account {
  id: string;
  name: string;
  crmId: string;
  candidate: boolean;
  /** The last three full years; the latest is `revenue3`. Negative when credit notes exceed sales. */
  revenue1: number | null;
  revenue2: number | null;
  revenue3: number | null;
  /** The current year so far. Never used for growth or scores. */
  revenueToDate: number | null;
  cost1: number | null;
  cost2: number | null;
  cost3: number | null;
  /** The part of `revenue3` that recurs by contract or habit. */
  recurring: number | null;
  /** The revenue a year that the account could bring three years from now. */
  potential: number | null;
  /** The customer's yearly spend in our field, across all suppliers. */
  wallet: number | null;
  referrals: number | null;
  /** Orders in the last full year. */
  orders: number | null;
  /** Yearly probability of keeping the account, 0–1. `null` uses the workbook's default. */
  retention: number | null;
}
