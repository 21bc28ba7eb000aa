// The frame of Rank accounts: its parts. In English.

export const rankAccounts = {
  waiting: 'Reading scores and tiers…',
  parts: { score: 'Score', robustness: 'How firm', confirmTiers: 'Confirm tiers', history: 'History' },
};

export type RankAccountsText = typeof rankAccounts;
