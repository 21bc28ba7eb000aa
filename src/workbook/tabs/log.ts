// Meetings, calls and messages with the people of accounts, from imported activities and calendars.
import { recordTab } from '../recordTab';

export const log = recordTab('log', { looks: { uid: { hidden: true } } });
