// The page for the meeting with the customer, in English: "you" is the customer, except in what only the screen shows.

export const businessReview = {
  waiting: 'Putting the page together…',
  nobody: 'There is no account yet. Add one to Accounts, or import your customers.',

  /** What only the screen shows, to one of us. */
  warning:
    'This page is for the customer. Read every line with their eyes, and untick what should not be on it. Problems are on it only if you tick them.',
  pick: (line: string) => `On the page: ${line}`,
  add: 'Add a line',
  addTo: (heading: string) => `Add a line to “${heading}”`,
  notKept: 'Lines added here, and what is unticked, go onto this page only; the plan stays as it is.',
  day: 'Next review',
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
