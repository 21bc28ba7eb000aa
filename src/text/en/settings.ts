// The settings of a workbook, in English.

export const settings = {
  language: 'Language of the workbook',
  currency: 'Currency',
  calendar: 'Calendar of the years',
  firstMonth: 'A year begins in',
  lastFullYear: 'Last full year',
  kams: 'Key account managers',
  accountsEach: 'Accounts each',
  capacity: 'Seats for key accounts',
  keyFrom: 'Key from',
  keepFrom: 'Stays key from',
  watchFrom: 'Watch from',
  smallTeam: 'Small team: a key account manager may also sell',
  retention: 'Yearly retention',
  discount: 'Discount rate',
  staleAfter: 'Facts go stale after, in days',
  customerReviewEvery: 'Review with key customers',
  bookingLink: 'Link for booking a meeting',
  scoreTogether: 'Several people score apart, then compare',
  weekStart: 'Week starts on',
  me: 'I am',
};

export type SettingsText = typeof settings;
