// Account brief, in English.

export const accountBrief = { title: 'Account brief' };

export type AccountBriefText = typeof accountBrief;
