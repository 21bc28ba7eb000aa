import type { account } from '../records/account';
import type { FieldValues } from '../records/RecordSchema';
import type { Tier } from '../tiers/Tier';
import type { AccountRecords, AccountTable } from './PlanRecords';

/** The account itself, as far as its plan speaks of it. Money in the workbook's currency, `null` is not known. */
export type PlannedAccount = {
  /** Its id in the register. */
  id: string;
  name: string;
  /** Confirmed; `null` while undecided. */
  tier: Tier | null;
} & FieldValues<typeof account.fields>;

/** Everything that is known about one account: the four parts of its plan, the whitespace, the team, and how it was reviewed. */
export type AccountPlan = {
  account: PlannedAccount;
  /** Revenue by category of product from imported sales lines, for the whitespace. */
  categories: { category: string; revenue: number | null }[];
} & { [Table in AccountTable]: AccountRecords[Table][] };
