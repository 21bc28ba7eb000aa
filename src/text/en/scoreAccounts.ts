// Scoring one criterion over all candidates, alone or with others. In English.

export const scoreAccounts = { title: 'Score' };

export type ScoreAccountsText = typeof scoreAccounts;
