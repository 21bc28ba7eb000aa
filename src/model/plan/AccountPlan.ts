import type { account } from '../records/account';
import type { Pulse } from '../pulse/Pulse';
import type { FieldValues } from '../records/RecordSchema';
import type { Tier } from '../tiers/Tier';
import type { AccountRecords, AccountTable } from './PlanRecords';

/** The fields of an account that its plan uses. Money is in the workbook's currency; `null` means unknown. */
export type PlannedAccount = {
  /** Its id in the register. */
  id: string;
  name: string;
  /** The confirmed tier; `null` while undecided. */
  tier: Tier | null;
  /** The day (yyyy-mm-dd) since which it has that tier without a break; missing where that is unknown or was not asked for. */
  tierSince?: string;
} & FieldValues<typeof account.fields>;

/** Everything known about one account: the four parts of its plan, the whitespace, the team and the reviews. */
export type AccountPlan = {
  account: PlannedAccount;
  /** What the sales lines say; `null` without sales lines. */
  pulse: Pulse | null;
} & { [Table in AccountTable]: AccountRecords[Table][] };
