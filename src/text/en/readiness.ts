// Whether key account management makes sense here, in English: the panel, and the page to print.
import type { BusinessCase, MissingFigure } from '../../model/readiness/businessCase';
import type { ReadinessRule, RuleResult, ReadinessVerdict } from '../../model/readiness/judgeReadiness';
import type { CaseFigure, ReadinessFacts, ReadinessQuestion, YesOrNoQuestion } from '../../model/readiness/Readiness';
import { count, list, number, percent } from './figures';

/** What a reason may name. */
export interface KnownForReasons {
  facts: ReadinessFacts;
  months: number | null;
  businessCase: BusinessCase;
}

type Reasons = Record<ReadinessRule, Partial<Record<Exclude<RuleResult, 'open'>, (known: KnownForReasons) => string>>>;

const paybackOf = ({ businessCase }: KnownForReasons): number =>
  (businessCase.kind === 'case' ? businessCase.paybackMonth : null) ?? 0;

const reasons: Reasons = {
  salesProcess: {
    for: () => 'Sales runs well enough to build on.',
    against: () => 'The sales process has to run first: key accounts notice every gap in it.',
  },
  potential: {
    for: () => 'There is more to sell to the customers we have.',
    against: () => 'There is little more to sell, neither to the same people nor to other departments.',
  },
  competition: {
    for: () => 'We can hold our own against our rivals.',
    excused: () => 'Rivals are strong, but key-account status is a promise that only we can make.',
    against: () => 'Rivals are strong, and key-account status would not set us apart.',
  },
  winningPromise: {
    for: () => 'Where it is down to us and one rival, the promise of key-account status probably wins.',
  },
  resources: {
    for: () => 'There are people and means for it.',
    against: () => 'People and means are missing.',
  },
  salesCycle: {
    for: () => 'Our sales need time and advice, which is what a key account manager gives.',
    excused: () => 'First sales are quick, but each can lead to other departments.',
    against: () => 'Sales are quick, with little contact. Key account management is probably wrong here.',
  },
  furtherSales: {
    for: () => 'Customers mean to buy again.',
    excused: () => 'The same buyer does not buy again, but other departments can.',
    against: () => 'Customers do not mean to buy more, so there is no point after the sale.',
  },
  companySupport: {
    for: () => 'The whole company stands behind it.',
    against: () => 'The other departments do not stand behind it yet.',
  },
  executiveBuyIn: {
    for: () => 'Senior management has agreed.',
    against: () => 'Senior management has not agreed yet.',
  },
  investment: {
    for: ({ months }) => `The investment is secured for ${number(months ?? 0)} months.`,
    against: () => 'The investment is not secured for a year. A programme needs at least 12 months.',
  },
  seats: {
    for: ({ facts: { capacity, candidates } }) =>
      `${count(capacity ?? 0, 'seat')} for ${count(candidates, 'candidate')}: few enough to serve well.`,
    caution: ({ facts: { capacity, candidates } }) =>
      capacity === null
        ? 'The number of key accounts is not limited. Set how many you can serve well.'
        : `${count(capacity, 'seat')} for ${count(candidates, 'candidate')}: where everybody is key, nobody is. Start small.`,
    against: () => 'The settings leave no seat for a key account.',
  },
  candidates: {
    caution: () => 'There are no candidates yet. Choose 15 to 50 accounts to compare.',
  },
  businessCase: {
    for: (known) => `By your figures it has paid back in month ${number(paybackOf(known))}.`,
    caution: () => 'There is no business case yet.',
    against: () => 'By your figures it does not pay back within 36 months.',
  },
  payback: {
    caution: ({ months, ...known }) =>
      `It pays back in month ${number(paybackOf({ months, ...known }))}, later than the ${number(months ?? 0)} months that are secured.`,
  },
};

const questions: Record<ReadinessQuestion, { short: string; question: string; steps: readonly string[] }> = {
  salesProcess: {
    short: 'Sales process',
    question: 'How well does your sales process run?',
    steps: [
      'Each seller has a way of their own',
      'Steps exist, few follow them',
      'Most sales follow the steps',
      'It runs and is measured',
      'It runs, and improves each year',
    ],
  },
  upsell: {
    short: 'Up-sell and cross-sell',
    question: 'How much more could your customers buy from you?',
    steps: [
      'Nothing more',
      'Now and then a little',
      'One or two more products',
      'Several more products',
      'Most of what we offer',
    ],
  },
  expansion: {
    short: 'Ability to expand',
    question: 'Could you sell to other departments and sites?',
    steps: [
      'No, there is one buyer only',
      'Seldom',
      'At some customers',
      'At most customers',
      'At nearly all, and we know where',
    ],
  },
  competition: {
    short: 'Competition',
    question: 'How do you stand against your rivals?',
    steps: ['Price alone decides', 'Rivals are ahead', 'About equal', 'Ahead in what matters', 'Customers hardly look elsewhere'],
  },
  resources: {
    short: 'People and means',
    question: 'Do you have people and means for it?',
    steps: [
      'None',
      'Only beside other work',
      'One person could start',
      'A manager and some help',
      'A manager, a team and a budget',
    ],
  },
};

const yesOrNo: Record<YesOrNoQuestion, { short: string; question: string; hint: string }> = {
  shortCycle: {
    short: 'Quick sales',
    question: 'Are your sales quick, with little contact?',
    hint: 'If so, key account management is probably wrong: it needs advice over time.',
  },
  noFurtherSales: {
    short: 'One sale only',
    question: 'Do customers mean to buy nothing more after the first sale?',
    hint: 'If so, there is no point after the sale.',
  },
  landAndExpand: {
    short: 'Land and expand',
    question: 'Does a first sale open the door to other departments, offices or subsidiaries?',
    hint: 'Land and expand is the exception to the two questions above, where you can sell to other departments.',
  },
  winningPromise: {
    short: 'Winning promise',
    question: 'Is it often down to you and one rival, and only you can promise key-account status?',
    hint: 'If so, you probably win.',
  },
  companySupport: { short: 'Company-wide support', question: 'Does the whole company stand behind it?', hint: '' },
  executiveBuyIn: { short: 'Executive buy-in', question: 'Has senior management agreed?', hint: '' },
};

const verdicts: Record<ReadinessVerdict, string> = { go: 'Go', landAndExpand: 'Land and expand', notYet: 'Not yet' };

const caseFigures: Record<CaseFigure, string> = {
  people: 'Key account managers',
  costPerPerson: 'Cost of one a year',
  otherCosts: 'Resources and other costs a year',
  discounts: 'Discounts for key accounts a year',
  hiring: 'Hiring, once',
  training: 'Training, once',
  processes: 'New processes, once',
  growth: 'Extra growth a year',
  kept: 'Revenue kept that would be lost a year',
  margin: 'Margin on both',
};

const missingFigures: Record<MissingFigure, string> = {
  keyRevenue: 'last year’s revenue of the accounts',
  costPerPerson: 'the cost of one manager',
  growth: 'the extra growth',
  margin: 'the margin',
};

export const readiness = {
  checkReadiness: 'Check readiness',
  checkHint: 'Does key account management make sense for you? A few questions and a business case.',
  waiting: 'Reading your answers…',
  verdicts,
  verdictMeans: {
    go: 'Key account management makes sense here. Start with a pilot.',
    landAndExpand: 'Start with a foot in the door, and grow from department to department.',
    notYet: 'Some things have to change first.',
    open: 'As long as answers are missing.',
  },
  answered: (given: number, asked: number) => `${number(given)} of ${number(asked)} answered`,
  allAnswered: 'All answered',

  parts: {
    questions: 'Five questions',
    fit: 'How your customers buy',
    company: 'Your company',
    businessCase: 'Business case',
    reasons: 'Why',
    pilot: 'Pilot',
  },
  questions,
  yesOrNo,
  step: (degree: number, words: string) => `${number(degree)} · ${words}`,
  notAnswered: 'not answered',
  yes: 'Yes',
  no: 'No',
  note: 'Note',
  noteOn: (short: string) => `Note on ${short}`,
  addNote: 'Add a note',
  months: 'For how long is the investment secured?',
  monthsShort: 'Investment secured',
  monthsHint: 'A programme raises costs first; the gain comes later.',
  monthsSecured: (months: number) => (months === 0 ? 'Less than 12 months' : `${number(months)} months`),
  seats: ({ kams, accountsEach, capacity, candidates }: ReadinessFacts) =>
    `${count(kams, 'manager')} with ${count(accountsEach, 'account')}${kams === 1 ? '' : ' each'}. ${capacity === null ? 'Seats are not limited' : count(capacity, 'seat')}, ${count(candidates, 'candidate')}.`,
  seatsTitle: 'Capacity',
  changeSettings: 'Change settings',

  caseHint: 'Your own expectations, each for a year; hiring, training and new processes are paid once. Blank costs count as 0.',
  caseFigures,
  ofSettings: (kams: number) => `Blank: ${number(kams)}, as in the settings.`,
  ofWorkbook: (margin: number) => `Blank: ${percent(margin)}, as in your accounts in the years with known costs.`,
  growthHint: 'What the programme adds to the growth that would come anyway.',
  keptHint:
    'Without the programme some key customers leave or buy less. How much of their revenue does it keep, in percent a year?',
  revenueServed: (amount: string, served: number, isConfirmed: boolean) =>
    isConfirmed
      ? `Worked out on ${amount}, last year’s revenue of your ${count(served, 'key account')}.`
      : `Worked out on ${amount}, last year’s revenue of the best ${count(served, 'account')} by score.`,
  missing: (missing: readonly MissingFigure[]) => `Still needed: ${list(missing.map((figure) => missingFigures[figure]))}.`,
  columns: { months: 'Months', gain: 'Gain', cost: 'Cost', net: 'Net' },
  inCurrency: (currency: string) => `Amounts in ${currency}, added up from the start.`,
  addedUp: 'Amounts added up from the start.',
  paysBack: (month: number) => `Pays back in month ${number(month)}.`,
  neverPaysBack: 'Does not pay back within 36 months.',
  expectation: 'This is an expectation, not a promise.',
  outcome: 'What came of it',
  came: 'Actual',
  expected: 'Expected',
  netOfPlan: 'Actual less planned cost',
  keptOn: (day: string, revenue: string, accounts: number) =>
    `Against the case of ${day}, which built on ${revenue} of ${count(accounts, 'account')}. All growth of these accounts counts, also what would have come anyway.`,
  notYetOver: (day: string, year: string) =>
    `The case of ${day} is kept. Once ${year} is over and imported, this compares it with what came of it.`,
  notKnown: 'not known',

  othersReport: 'What others report',
  othersHint: 'Figures that a guide to key accounts quotes. They say what others saw, not what you will see.',
  reports: [
    { source: 'The guide', words: 'Key accounts bring 33% of sales revenue.' },
    {
      source: 'Gallup, as quoted there',
      words: 'Organisations best at it: 34% more profit, 50% more revenue, 33% more likely to be the first choice.',
    },
    {
      source: 'Harvard Business Review, as quoted there',
      words:
        'Within a few years: satisfaction up 20%, profit and revenue up 15%. Programmes over five years old can yield double.',
    },
  ],

  results: {
    for: 'Speaks for it',
    against: 'Speaks against it',
    excused: 'Exception',
    caution: 'Worth a look',
    open: 'Not answered yet',
  },
  /** The sign before what is not answered yet. */
  openSign: '?',
  reasons,
  open: (shorts: readonly string[]) => `Still to answer: ${list(shorts)}.`,
  pilotOf: (names: readonly string[]) => `Begin with ${list(names)}. Two or three accounts show what works before others follow.`,
  /** While the answer is not yet. */
  pilotLater: (names: readonly string[]) =>
    names.length === 1
      ? `Not now. When you start, ${list(names)} is the best by score; take it if it is doing well.`
      : `Not now. When you start, ${list(names)} are the best by score; take those that are doing well.`,
  noPilot: 'Once candidates are scored, the best two or three are proposed here.',

  states: { clean: 'Everything is saved', unsaved: 'Not saved yet', failed: 'Not saved' },
  fixFirst: 'A figure needs a look.',
  keepMine: 'Keep mine',
  takeTheirs: 'Take theirs',
  showPage: 'Page to print',

  page: {
    verdict: (verdict: string, means: string) => `${verdict}. ${means}`,
    answers: 'Answers',
    question: 'Question',
    answer: 'Answer',
    made: (day: string) => `Made on ${day} with Key Account. Answers as saved by then.`,
  },
};

export type ReadinessText = typeof readiness;
