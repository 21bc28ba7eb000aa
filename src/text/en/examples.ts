// The examples of account goals with their steps, of goods and of software. In English.
import type { ExampleWords } from '../../model/plays/examples';

export const examples: ExampleWords = {
  introduction: {
    goal: 'The CTO knows who we are and what we propose',
    value: 'The CTO gets ideas on their own goals of the year.',
  },
  needs: {
    goal: 'We know what purchasing and production need this year',
    value: 'They see where quality, delivery or cost can get better.',
    steps: {
      history: 'Look through last year’s orders: products, volumes, prices, complaints',
      contact: 'Call purchasing and agree on who should be there',
      agenda: 'Send an agenda of three points, and ask for their plan of the year',
      visit: 'Visit them; see where our goods are used; agree on the product to try',
      recap: 'Send what was agreed within two days: who does what by when',
    },
  },
  trial: {
    goal: 'A trial order of a new product is delivered and approved',
    value: 'A second source that they tested, without a risk for their production.',
    steps: {
      product: 'Agree on the product, the quantity and what counts as good',
      sample: 'Send a sample and get their approval',
      quote: 'Quote the trial order, with its price and day of delivery',
      delivery: 'Deliver on the day; be there when it is used first',
      check: 'Go through quality, delivery and cost together',
    },
  },
  share: {
    goal: '60% of what they buy of the product comes from us',
    measure: 'Percent of their purchases of the product',
    value: 'A firm price, stock on call, and one contact for all orders.',
    steps: {
      gain: 'Put the gain of the trial into money, with purchasing',
      forecast: 'Ask for their demand by month, and plan our stock for it',
      offer: 'Offer a contract for the year, with two options for price and quantity',
      terms: 'Settle terms of payment, delivery and returns',
      agreement: 'Sign, and plan the first three deliveries',
    },
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
