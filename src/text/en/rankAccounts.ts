// The frame of Rank accounts: its parts. In English.

export const rankAccounts = {
  waiting: 'Reading scores and tiers…',
  parts: { score: 'Score', howFirm: 'How firm', confirmTiers: 'Confirm tiers', history: 'History' },
  boardPage: 'Print board page',
};

export type RankAccountsText = typeof rankAccounts;
