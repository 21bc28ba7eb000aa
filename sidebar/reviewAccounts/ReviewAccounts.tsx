// Running the programme: what is to be done, and the accounts.
import type { PanelProps } from '../Panel';
import { MyWork } from '../myWork/MyWork';

export function ReviewAccounts({ open }: PanelProps) {
  return <MyWork open={open} />;
}
