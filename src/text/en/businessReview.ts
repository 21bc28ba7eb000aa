// The page for the meeting with the customer, in English: "you" is the customer, except in what only the screen shows.

export const businessReview = {
  waiting: 'Putting the page together…',
  nobody: 'There is no account yet. Add one to Accounts, or import your customers.',

  /** What only the screen shows, to one of us. */
  warning:
    'This page is for the customer. Read every line with their eyes, and untick what should not be on it. Problems are on it only if you tick them.',
  showFigures: 'Show the figures',
  noFigures:
    'The page has no figures: neither sales lines nor a revenue of this account are in the workbook. Import data brings them in.',
  pick: (line: string) => `On the page: ${line}`,
  add: 'Add a line',
  addTo: (heading: string) => `Add a line to “${heading}”`,
  notKept: 'Lines added here, and what is unticked, go onto this page only; the plan stays as it is.',
  day: 'Next review with the customer',
  slides: 'Save as slides',
  makingSlides: 'Making the slides…',
  slidesMade: (file: string) =>
    `Saved as ${file}, with what is ticked on the page. It opens in PowerPoint, Google Slides and LibreOffice.`,
  slidesFailed: 'The slides could not be made in this browser. Untick the figures and try again, or print the page.',
  empty: {
    achieved:
      'Nothing yet. Here come goals reached and actions done for goals that are for the customer, and won opportunities with a “Value to the customer”.',
    goals: 'No open goal is for the customer or for both: say so in Edit account plan, under “For whom”.',
    theirs: 'No business goal of the customer is in the plan yet.',
    problems: 'No open problem.',
    next: 'No open action belongs to a goal that is for the customer or for both.',
    asks: 'What do you need from the customer? A name, a date, a decision: add a line.',
  },

  /** What the customer reads. */
  title: 'Business review',
  contact: (name: string) => `Your account manager: ${name}`,
  headings: {
    achieved: 'What was achieved',
    goals: 'Where our goals stand',
    theirs: 'Your goals',
    problems: 'Open points, and what we do',
    next: 'Next steps',
    asks: 'What we ask of you',
  },
  figures: {
    headings: (day: string) => `Your purchases from the start of the year to ${day}`,
    columns: {
      category: 'Category',
      now: 'Purchases',
      before: 'Same days the year before',
      change: 'Change',
      orders: 'Orders (the year before)',
    },
    yearHeading: 'Your purchases by year',
    yearColumns: { category: 'Year', now: 'Purchases', change: 'Change' },
    soFar: (year: string) => `${year}, so far`,
    orders: (now: string, before: string) => `${now} (${before})`,
    other: 'Other',
    uncategorized: 'No category',
    total: 'Total',
    /** A row in a text. */
    line: (label: string, now: string, before: string, change: string) =>
      `${label}: ${now}${before === '' ? '' : ` (same days the year before ${before}${change === '' ? '' : `, ${change}`})`}`,
  },
  figureDown: (measure: string, start: string, actual: string, target: string) =>
    `${measure}: from ${start} to ${actual}, target ${target}`,
  figureOf: (measure: string, actual: string, target: string) => `${measure}: ${actual} of ${target}`,
  since: (heading: string, day: string) => `${heading} since ${day}`,
  reached: (goal: string) => `Reached: ${goal}`,
  doneOn: (day: string) => `done on ${day}`,
  attained: (share: string) => `${share} there`,
  due: (day: string) => `by ${day}`,
  help: (help: string) => `How we help: ${help}`,
  status: { notStarted: 'not started yet', onTrack: 'on track', offTrack: 'behind plan' },
  nextDay: (day: string) => `Our proposal for the next review: ${day}.`,
};

export type BusinessReviewText = typeof businessReview;
