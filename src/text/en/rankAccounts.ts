// The frame of Rank accounts: its parts. In English.

export const rankAccounts = {
  waiting: 'Reading scores and tiers…',
  parts: { score: 'Score', howFirm: 'How firm', confirmTiers: 'Confirm tiers', history: 'History' },
};

export type RankAccountsText = typeof rankAccounts;
