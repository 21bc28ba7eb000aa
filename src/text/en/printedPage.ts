// What can be done with any page in a dialog, in English.

export const printedPage = {
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied. Paste it into a mail or a document.',
  copyYourself: 'This browser does not let the page copy by itself. The text below is selected: press Ctrl+C (⌘C on a Mac).',
  plainText: 'The page as text',
};

export type PrintedPageText = typeof printedPage;
