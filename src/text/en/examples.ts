// The examples of account goals with their steps, from a foot in the door to paying users. In English.
import type { ExampleWords } from '../../model/plays/examples';

export const examples: ExampleWords = {
  introduction: {
    goal: 'The CTO knows who we are and what we propose',
    value: 'The CTO gets ideas on their own goals of the year.',
  },
  meeting: {
    goal: 'Sales engineering holds a meeting with the CTO',
    value: 'The CTO sees how others solved the same problem.',
    steps: {
      introduce: 'Ask our champion to introduce us to the CTO',
      research: 'Research the CTO’s initiatives and goals of the year',
      onePager: 'Send one page: their problem, what others gained, what we propose',
      twoDates: 'Propose two dates, with an agenda of three points',
      demo: 'Prepare a demo on their own case with sales engineering',
      meet: 'Hold the meeting; agree on the next step and its day',
      recap: 'Send the recap within 48 hours: what was said, who does what by when',
    },
  },
  freeVersion: {
    goal: '60% of a new department uses the free version',
    measure: 'Percent of the department on the free version',
    value: 'The department tries it without a risk.',
    steps: {
      pilot: 'Agree with the head of the department on a pilot and what it should show',
      firstTeam: 'Set up the first team of five to ten people',
      training: 'Train the team for an hour, and name one contact for questions',
      usage: 'Look at the usage together each week, and help those who stopped',
      result: 'Go through the result in figures with the head of the department',
      rollOut: 'Invite the other teams of the department',
    },
  },
  payingUsers: {
    goal: 'Everyone in the department is a paying user',
    value: 'Support, more functions, and one contract for all.',
    steps: {
      benefit: 'Put the benefit so far into money with the head of the department',
      sponsor: 'Win the sponsor and purchasing for the case',
      offer: 'Make an offer for the whole department, with two options',
      terms: 'Settle price, security and legal questions',
      contract: 'Sign the contract and plan the change with the users',
    },
  },
};
