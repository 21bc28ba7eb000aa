// Goals and strategy, in English. Fields are called as the columns of their tabs are.
import { count, list, number, percent } from './figures';

const year = (value: number) => String(value);

export const goals = {
  worth: {
    title: 'What it is worth today',
    year: 'Year',
    revenue: 'Revenue',
    cost: 'Cost',
    margin: 'Margin',
    /** The years whose figures are added up. */
    years: (years: readonly number[]) => (years.length === 3 ? 'Three years' : list(years.map(year))),
    unknown: 'not known',
    inCurrency: (currency: string) => `Amounts in ${currency}.`,
    toDate: (year: number, amount: string) => `Revenue of ${String(year)} so far: ${amount}.`,
    growth: (of: number, nominal: string, prices: string, real: string) =>
      `Revenue of ${year(of)} changed by ${nominal}; less a price rise of ${prices}, by ${real}.`,
    revenueMissing: (years: readonly number[]) => `Revenue is missing for ${list(years.map(year))}.`,
    costMissing: (years: readonly number[]) => `Costs are missing for ${list(years.map(year))}, so the margin is not known.`,
    asForBoard: (reason: string) => `Use the reason given for the board: ${reason}`,
    enter: 'Enter revenue and cost',
    revenueOf: (year: number) => `Revenue ${year}`,
    costOf: (year: number) => `Cost ${year}`,
  },

  opportunities: {
    title: 'Opportunities',
    groups: { open: 'In view', won: 'Won', missed: 'Missed' },
    empty: 'No opportunity yet. What could you sell here next, and what did you miss?',
    add: 'New opportunity',
    addHint: 'Type its name, then press Enter.',
    amountMissing: 'No amount yet',
    chance: (probability: number) => percent(probability),
    weighted: (weighted: string) => `weighted ${weighted}`,
    ofStage: (stage: string, probability: number) => `Empty: ${percent(probability)}, as is usual when ${stage.toLowerCase()}.`,
    expected: (day: string) => `expected ${day}`,
    closed: (day: string) => `closing ${day}`,
    markWon: 'Won',
    markLost: 'Lost',
    reopen: 'Open again',
    seatsWithoutLimit: 'There is no limit on seats for key accounts, so the promise can be kept.',
    seatFree: (free: number, seats: number) =>
      `The promise can be kept: ${number(free)} of ${count(seats, 'seat')} for key accounts free.`,
    noSeatFree: (seats: number) =>
      seats === 0
        ? 'There is no seat for key accounts, so do not promise it. Change settings has the number of seats.'
        : `No seat is free: ${seats === 1 ? 'the only one is' : `all ${number(seats)} are`} taken. Do not promise it before one is; Confirm tiers shows who could leave.`,
    whyLost: 'Say why it was lost: that is what the next offer learns from.',
    total: (amount: string) => `Together ${amount}`,
  },

  forecast: {
    expected: (sum: string, deals: number, most: string, months: number) =>
      `${count(deals, 'opportunity', 'opportunities')} in view for the next ${count(months, 'month')}, expected to bring ${sum} of ${most}.`,
    range: (low: string, high: string) => `There are about two chances in three that it will be between ${low} and ${high}.`,
    tooFew: (fewest: number) => `With fewer than ${number(fewest)} a range would say little. These are the deals:`,
    deal: (name: string, amount: string, probability: number) => `${name}: ${amount} at ${percent(probability)}`,
    undated: (names: readonly string[]) =>
      `Counted without an expected date: ${list(names)}. Give ${names.length === 1 ? 'it' : 'them'} one.`,
    past: (names: readonly string[]) =>
      `Not counted, since the expected date has passed: ${list(names)}. Give ${names.length === 1 ? 'it a new date, or close it' : 'them a new date, or close them'}.`,
    later: (names: readonly string[], months: number) =>
      `Not counted, since ${names.length === 1 ? 'it is' : 'they are'} expected later than in ${count(months, 'month')}: ${list(names)}.`,
    leftOut: (names: readonly string[]) => `Not counted, since amount or stage is missing or wrong: ${list(names)}.`,
  },

  goals: {
    title: 'Goals',
    noHorizon: 'No horizon yet',
    horizonEmpty: {
      short: 'Nothing for the next three months yet.',
      medium: 'Nothing for the coming year yet.',
      long: 'Where should this account be in a few years?',
    },
    add: { short: 'New short-term goal', medium: 'New medium-term goal', long: 'New long-term goal' },
    addHint: (owner: string, due: string) =>
      owner === '' ? `Enter adds it, due ${due}.` : `Enter adds it for ${owner}, due ${due}.`,
    wish: 'This goal has no action yet. A goal without an action is a wish.',
    endOfMonth: (month: string) => `End of ${month}`,
    milestone: 'Without a measure it is a milestone: reached or not.',
    fromCell: 'Leave it empty to type the figure, or name a cell such as Accounts!F5: the figure then follows that cell.',
    notReadYet: 'No figure yet. It is read when the plan is saved and opened again; if it stays empty, look at the cell.',
    learned: 'Learned before, about the same:',
    learnedFrom: (account: string, goal: string) => `(${account}: ${goal})`,
    learnedHere: (lessons: number) => `What was learned here: ${count(lessons, 'lesson')}`,
    reviewOf: (day: string) => `Review of ${day}`,
    leadsTo: (goal: string) => `→ ${goal}`,
    none: 'None',
    due: (day: string) => `due ${day}`,
    attained: (share: number) => `${percent(share)} done`,
    attainedDown: (start: string, now: string, target: string, share: number) =>
      `from ${start} to ${now}, target ${target}: ${percent(share)} of the way`,
    attainedOf: (now: string, target: string, share: number) => `${now} of ${target}, ${percent(share)} of the way`,
    more: 'Obstacle, result and value',
    priority: (level: string) => `${level.toLowerCase()} priority`,
  },

  strategy: {
    title: 'Strategy',
    intro: 'The most important part: what we do to reach each goal, who does it, and by when.',
    empty: 'With the first goal, its actions go here.',
  },

  actions: {
    loose: 'Actions without a goal',
    looseHint: 'Problems and follow-ups may stand alone. A step belongs to a goal.',
    ofGoal: (goal: string) => `Actions of ${goal}`,
    add: 'New action',
    addTo: (goal: string) => `New action for ${goal}`,
    addLoose: 'New follow-up without a goal',
    addHint: (owner: string, due: string) =>
      owner === '' ? `Enter adds it, due ${due}.` : `Enter adds it for ${owner}, due ${due}.`,
    done: (action: string) => `Done: ${action}`,
    doneOn: (day: string) => `done ${day}`,
    finished: (finished: number) => `${number(finished)} done or cancelled`,
    later: '+1 week',
    noGoal: 'No goal',
  },
};

export type GoalsText = typeof goals;
