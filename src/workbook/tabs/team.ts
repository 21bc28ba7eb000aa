// Our team for the account, and their access to the workbook. The account is blank for people of whom only the address is stored.
import { recordTab } from '../recordTab';

export const team = recordTab('team');
