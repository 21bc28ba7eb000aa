// The frame of Edit account plan, in English: choosing, saving, conflicts, and what its parts share.

export const editPlan = {
  waiting: 'Reading the plan…',
  parts: {
    relationships: 'Relationships',
    customerBusiness: 'Customer’s business',
    goals: 'Goals and strategy',
    whitespace: 'Whitespace',
    accountTeam: 'Team',
  },

  /** Lines of records. */
  unnamed: 'No name yet',
  isNew: 'new',
  isChanged: 'changed',
  undoChanges: 'Undo changes',
  removeNamed: (name: string) => `Remove ${name}`,

  /** Buttons beside a date. */
  days: {
    today: 'Today',
    '1d': '+1 day',
    '1w': '+1 week',
    '2w': '+2 weeks',
    '1m': '+1 month',
    '3m': '+3 months',
    '6m': '+6 months',
    '1y': '+1 year',
  },

  /** What is wrong or odd, at the field. */
  problems: {
    fieldBlank: () => 'Please fill this in.',
    notANumber: () => 'Give a number, such as 12.5.',
    nameTwice: ({ name }: { name: string }) => `${name} is here already. Give this one another name.`,
    outOfRange: ({ from, to }: { from: string; to?: string }) =>
      to === undefined ? `Give ${from} or more.` : `Give a number from ${from} to ${to}.`,
    notWhole: () => 'Give a whole number.',
    dayInFuture: ({ latest }: { latest: string }) => `This day is still to come. Give ${latest} or an earlier one.`,
    refersToItself: () => 'It cannot point to itself.',
    circle: ({ name }: { name: string }) => `${name} leads back here in a circle. Choose another one.`,
    unknownName: ({ name }: { name: string }) => `${name} is not in the plan of this account.`,
    targetIsStart: () => 'The target is the same as the start. Give another one.',
    figureWithoutMeasure: () => 'Say what these figures measure; without a measure this is a milestone.',
    closedOnMissing: () => 'Say on which day it was closed.',
    onlyForLost: () => 'Only a lost opportunity has a reason why it was lost.',
    onlyForFinancialHealth: () => 'A rating belongs to financial health only.',
    horizonMismatch: () => 'The due date does not match the horizon.',
    notAnEmail: () => 'This does not look like an e-mail address.',
    notALink: () => 'A link begins with https://.',
  },
};

export type EditPlanText = typeof editPlan;
