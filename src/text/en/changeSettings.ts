// Change settings, in English.
import { count, list, number, cutOff, percent } from './figures';

export const changeSettings = {
  waiting: 'Reading the settings…',
  seats: 'Seats for key accounts',
  hoursHint: 'Turns shares of time in the plans into hours.',
  cutOffs: 'Cut-offs (scores from 1 to 10)',
  cutOffHints: {
    keyFrom: 'A newcomer needs this score and a free seat.',
    keepFrom: 'A key account below this is due for review; no account is demoted automatically.',
    watchFrom: 'Accounts from here on are worth watching.',
  },
  moved: (cutOff: string, value: string) => `“${cutOff}” moved along to ${value}; type a figure there to fix it.`,
  figures: 'Figures',
  currencyHint: 'Shown with every amount, such as € or USD.',
  unitHint: (shown: string) => `Amounts are shown as: ${shown}. Changing this converts no figure.`,
  years: 'Years',
  calendarHint: 'All yearly figures belong to years of this calendar. Existing figures stay in their columns.',
  firstMonthHint: 'A year is named after the calendar year in which it ends.',
  yearHint: 'The latest year whose revenue is complete.',
  yearMoves:
    'Once you save, the figures in Accounts move to the columns of their years. Figures for which there is no column any more are kept in History, also the year to date and the orders.',
  inPercent: (name: string) => `${name}, in %`,
  staleHint: 'After this many days a plan asks: is this still true?',
  rateHints: {
    retention: 'How likely a customer is to stay for another year.',
    discount: 'How much less money is worth a year later.',
  },
  serviceHint: 'For the page from price to profit. Leave 0 what the costs in Accounts already contain.',
  forecast: 'Forecast of deals',
  monthsHint: 'Deals expected later, and those past their date, are named and left out.',
  correlationHint: '0%: each deal of a customer is won or lost by itself. The higher, the wider the range.',
  rateOf: (stage: string, share: number) => `${stage.toLowerCase()} ${percent(share)}`,
  ownRates: (won: number, closed: number, rates: readonly string[]) =>
    `${number(won)} of your ${count(closed, 'closed deal')} ${won === 1 ? 'was' : 'were'} won. By that: ${list(rates)}.`,
  useOwnRates: 'Use these probabilities',
  reviews: 'Reviews with customers',
  bookingHint: 'Put into the mail about the next review, so that the customer can choose a time.',
  promises: 'What each tier is promised',
  promisesHint:
    'For example how soon you answer, who visits and how often. It is shown in the plan of each account. Customers who are not key deserve good service too: they talk about you, and one of them is the next key account.',
  health: 'Health',
  weightsHint: 'Only the proportions matter; 0 leaves a part out.',
  meetings: 'How often we meet whom',
  meetingsHint: 'In days. Contact counts fully for that long, and not at all after twice as long.',
  priceRiseHint:
    'Revenue counts as growth only beyond what prices alone bring. The column Growth of Accounts, and scores that it feeds, show growth with the price rise.',
  workbook: 'Workbook',
  languageHint: 'Of the tabs. This panel speaks the language of your Google account.',
  days: { monday: 'Monday', saturday: 'Saturday', sunday: 'Sunday' },
  you: 'You',
  meHint: 'Written beside what you change.',
  faults: {
    range: ({ from, to, whole }: { from: number; to: number; whole: boolean }) =>
      `Give a ${whole ? 'whole number' : 'number'} ${Number.isFinite(to) ? `from ${number(from)} to ${number(to)}` : `of ${number(from)} or more`}.`,
    share: ({ to }: { to: number }) => `Give a percentage from 0 to ${number(to * 100)}.`,
    noWeight: () => 'Give at least one part of health a weight.',
    above: ({ limit }: { limit: number }) => `This cannot be above “Key from”, which is ${cutOff(limit)}.`,
    year: () => 'Enter a year of four digits, such as 2024 or 1403.',
    otherCalendar: () => 'This is a year of the other calendar. Write it in the one chosen above.',
    notOver: () => 'This year is not over yet. A full year is one that has ended.',
    link: () => 'A link begins with https://.',
  },
};

export type ChangeSettingsText = typeof changeSettings;
