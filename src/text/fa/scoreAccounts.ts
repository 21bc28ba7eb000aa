// Scoring one criterion over all candidates, alone or with others. In Persian.
import type { ScoreAccountsText } from '../en/scoreAccounts';

export const scoreAccounts: ScoreAccountsText = { title: 'امتیازدهی' };
