// Titles of the pages that open in a dialog, in English.

export const pageTitles = {
  boardPage: 'Board page',
  priceToProfit: 'From price to profit',
  accountBrief: 'Account brief',
  businessReview: 'Business review',
  readinessPage: 'Readiness',
  jobDescription: 'Job description',
  help: 'Help',
};

export type PageTitles = typeof pageTitles;
