// The plan of one account as a page to print, in English: the words around the page. Its own are in planPage.

export const accountBrief = {
  waiting: 'Putting the page together…',
  nobody: 'There is no account yet. Add one to Accounts, or import your customers.',
  /** Where nothing is written about why the account matters. */
  chat: 'Copy five lines',
  chatCopied: 'Five lines for a chat were copied.',
  made: (day: string) => `Made on ${day} with Key Account. Figures and facts as of that day.`,
};

export type AccountBriefText = typeof accountBrief;
