// The parts of Review accounts, in English.
export const reviewAccounts = {
  parts: 'Parts of the programme',
  tabs: { myWork: 'My work', dueReviews: 'Due reviews', programme: 'Programme', criteria: 'Criteria' },
  waiting: 'Reading plans and reviews…',
  nobody: 'No account is key or watched yet. Confirm the tiers first: then each gets its reviews.',
  rankAccounts: 'Rank accounts',
};

export type ReviewAccountsText = typeof reviewAccounts;
