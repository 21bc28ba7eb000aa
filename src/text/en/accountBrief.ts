// The plan of one account as a page to print, in English: what stands around the page. Its own words are in planPage.

export const accountBrief = {
  title: 'Account brief',
  waiting: 'Putting the page together…',
  nobody: 'There is no account yet. Add one to Accounts, or import your customers.',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied. Paste it into a mail or a document.',
  chat: 'Copy five lines',
  chatCopied: 'Five lines for a chat were copied.',
  copyYourself: 'This browser does not let the page copy by itself. The text below is selected: press Ctrl+C (⌘C on a Mac).',
  plainText: 'The page as text',
  made: (day: string) => `Made on ${day} with Key Account. Figures and facts as of that day.`,
};

export type AccountBriefText = typeof accountBrief;
