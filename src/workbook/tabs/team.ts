// Who on our side works for the account, and with what access to the workbook. The account is blank for people of whom only the address is kept.
import { recordTab } from '../recordTab';

export const team = recordTab('team');
