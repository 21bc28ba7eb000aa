// Customer’s business, in English.
import { number } from './figures';

const days = (value: number) => (value === 1 ? '1 day' : `${number(value)} days`);

export const customerBusiness = {
  intro: 'What the customer itself wants and works on, and where we come in.',
  buysNoMore:
    'The customer does not intend to buy more. Key account management pays here only if other departments or offices can be won.',
  lookedAt: 'LinkedIn page and meeting link',
  openPage: 'Open',
  kinds: {
    businessGoal: {
      title: 'Business goals',
      add: 'Add a business goal',
      empty: 'What does the customer want to reach this year and next?',
    },
    financialHealth: {
      title: 'Financial health',
      add: 'Add a finding',
      empty: 'How is it doing, as of which day, and who says so? An annual report or a credit report will do.',
    },
    initiative: {
      title: 'Initiatives',
      add: 'Add an initiative',
      empty: 'Which projects does it run now, and who leads them there?',
    },
    change: { title: 'Changes', add: 'Add a change', empty: 'New owners, new people at the top, new sites, a merger?' },
  },

  fields: {
    entry: 'In one sentence',
    rating: 'Rating',
    asOf: 'As of',
    source: 'Source',
    contactName: 'Who leads it there',
    ourHelp: 'How we can help',
    goal: 'Leads to our goal',
    kind: 'Quadrant',
    impact: 'Impact',
    evidence: 'Evidence',
    answer: 'What we do about it',
  },
  openSource: 'Open the source',
  noGoals: 'Goals are written in Goals and strategy.',
  helps: 'We help',
  goalOf: (goal: string) => `Goal: ${goal}`,

  /** How old a fact is. */
  age: {
    today: 'Confirmed today',
    confirmed: (past: number) => `Confirmed ${days(past)} ago`,
    recorded: (past: number) => `Written down ${days(past)} ago`,
    asOf: (past: number) => `From ${days(past)} ago`,
    stale: (past: number) => `Not confirmed for ${days(past)}. Is it still true?`,
    never: 'Never confirmed. Is it true?',
  },
  stillTrue: 'Still true',
  allStillTrue: 'All goals and facts: still true',
  stillTrueOf: (entry: string) => `Still true: ${entry}`,

  swot: {
    title: 'SWOT of the customer',
    intro: 'Strengths and weaknesses of the customer’s own business, not of our relationship with it.',
    allStillTrue: (day: string) => `All still true, look at the SWOT again by ${day}`,
    quadrants: {
      strength: { title: 'Strengths', add: 'Add a strength', empty: 'What does the customer do better than its rivals?' },
      weakness: { title: 'Weaknesses', add: 'Add a weakness', empty: 'What holds the customer back?' },
      opportunity: {
        title: 'Opportunities',
        add: 'Add an opportunity',
        empty: 'What in its market could the customer gain from?',
      },
      threat: { title: 'Threats', add: 'Add a threat', empty: 'What in its market could hurt the customer?' },
    },
    add: 'Add…',
    choose: 'Choose an entry to write its impact, evidence and our answer.',
    impactOf: (impact: string) => `Impact: ${impact.toLowerCase()}`,
    stale: 'to be confirmed',
    answered: 'has our answer',
  },
};

export type CustomerBusinessText = typeof customerBusiness;
