// Team, in Persian.
import type { AccountTeamText } from '../en/accountTeam';

export const accountTeam: AccountTeamText = { title: 'تیم' };
