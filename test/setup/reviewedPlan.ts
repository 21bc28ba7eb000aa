// A plan with texts that a customer can read, and texts marked SECRET that a customer must never read.
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import type { Review } from '../../src/model/plan/PlanRecords';
import type { PlanSketch } from './planWorkbook';
import { sketchedPlan } from './sketchedPlan';

const SECRET = 'SECRET';
/** The required fields of a goal. */
const owned = { owner: SECRET, horizon: 'short', due: '2026-08-31' } as const;

/** The required fields of an action. */
const dated = { owner: SECRET, due: '2026-05-20' } as const;

/** The required fields of an opportunity. */
const sale = { kind: 'newSale', amount: 987654, owner: SECRET } as const;

export const reviewedRecords: PlanSketch = {
  stakeholders: [
    {
      name: `${SECRET} derailer`,
      jobTitle: SECRET,
      unit: SECRET,
      role: 'decisionMaker',
      influence: 5,
      sentiment: -2,
      contact: 1,
      interests: SECRET,
      nextStep: `Get round ${SECRET}`,
      email: 'secret@example.com',
      profile: 'https://example.com/secret',
      ourOwner: SECRET,
    },
  ],
  business: [
    {
      kind: 'businessGoal',
      entry: 'Open 12 shops by 2028',
      ourHelp: 'Deliver to new shops within a week',
      contactName: SECRET,
      source: SECRET,
    },
    { kind: 'financialHealth', entry: `${SECRET} debts`, rating: 'distressed', source: SECRET },
    { kind: 'initiative', entry: SECRET },
    { kind: 'change', entry: `${SECRET} takeover` },
  ],
  swot: [
    { kind: 'weakness', entry: SECRET, evidence: SECRET, answer: SECRET },
    { kind: 'threat', entry: SECRET },
  ],
  goals: [
    {
      goal: 'All orders online',
      forWhom: 'both',
      status: 'onTrack',
      due: '2026-08-31',
      owner: SECRET,
      horizon: 'short',
      measure: 'Share of orders',
      baseline: 0.2,
      target: 1,
      actual: 0.6,
      value: 'Two hours saved a day',
      obstacle: `${SECRET} of the CFO`,
      lesson: SECRET,
    },
    {
      ...owned,
      goal: 'Fewer returns',
      forWhom: 'customer',
      status: 'reached',
      value: '€9,000 saved a year',
      due: '2026-03-31',
      lesson: SECRET,
    },
    { ...owned, goal: `Raise prices ${SECRET}`, forWhom: 'us', status: 'onTrack', value: SECRET },
    { ...owned, goal: `Win the account ${SECRET}`, forWhom: 'us', status: 'reached' },
    { ...owned, goal: `Of nobody knows whom ${SECRET}`, status: 'reached', value: SECRET },
    { ...owned, goal: `Given up ${SECRET}`, forWhom: 'both', status: 'dropped' },
  ],
  actions: [
    {
      goal: 'All orders online',
      kind: 'step',
      action: 'Train the shops',
      owner: 'Cleo',
      due: '2026-06-20',
      status: 'toDo',
      note: SECRET,
    },
    {
      ...dated,
      goal: 'All orders online',
      kind: 'step',
      action: 'Agree on the list',
      status: 'done',
      doneOn: '2026-05-25',
      note: SECRET,
    },
    {
      ...dated,
      goal: 'All orders online',
      kind: 'step',
      action: 'Done before the last review',
      status: 'done',
      doneOn: '2026-02-10',
    },
    { ...dated, goal: 'All orders online', kind: 'step', action: `Given up ${SECRET}`, status: 'cancelled' },
    { goal: '', kind: 'problem', action: 'Replace broken boxes', owner: 'Ben', due: '2026-06-05', status: 'inProgress' },
    { ...dated, goal: `Raise prices ${SECRET}`, kind: 'problem', action: SECRET, status: 'toDo' },
    { ...dated, goal: `Win the account ${SECRET}`, kind: 'step', action: SECRET, status: 'done', doneOn: '2026-05-26' },
    { ...dated, goal: '', kind: 'step', action: `Loose ${SECRET}`, status: 'toDo' },
    { ...dated, goal: '', kind: 'followUp', action: `Call about ${SECRET}`, status: 'toDo' },
  ],
  opportunities: [
    {
      opportunity: 'Gift sets',
      stage: 'won',
      amount: 987654,
      closedOn: '2026-05-01',
      customerValue: 'A gift for every guest',
      competitor: SECRET,
      offer: SECRET,
    },
    { ...sale, opportunity: 'Old sale', stage: 'won', closedOn: '2026-01-01', customerValue: 'Known since the last review' },
    { ...sale, opportunity: `No value ${SECRET}`, stage: 'won', closedOn: '2026-05-01' },
    {
      ...sale,
      expectedClose: '2026-09-01',
      opportunity: `Forecast ${SECRET}`,
      stage: 'negotiating',
      amount: 987654,
      probability: 0.9,
      customerValue: SECRET,
    },
    {
      ...sale,
      opportunity: `Lost ${SECRET}`,
      stage: 'lost',
      closedOn: '2026-05-02',
      lostReason: 'price',
      competitor: SECRET,
      customerValue: SECRET,
    },
  ],
  whitespace: [{ unit: SECRET, product: SECRET, status: 'open', potential: 987654, competitor: SECRET }],
  team: [{ person: SECRET, part: SECRET, email: 'secret@example.com', note: SECRET }],
};

const review = (date: string, kind: Review['kind'], outcome: Review['outcome']): Review => ({
  id: date,
  date,
  kind,
  outcome,
  people: SECRET,
  engagement: 3,
  loyalty: 4,
  answers: 2,
  next: '',
  approvedBy: SECRET,
  changes: SECRET,
  feedback: SECRET,
  problems: SECRET,
  learned: SECRET,
  reason: SECRET,
  scoreThen: 98.7654,
  rankThen: 1,
  tierThen: 'key',
  healthThen: 12,
  partsThen: '',
  coverageThen: 0.1,
  forecastThen: 987654,
  completeThen: 0.4,
});

/** Today is 1 June 2026; the last review with the customer was on 2 March, the next one is planned for 3 June. */
export const reviewedPlan = (): AccountPlan => {
  const plan = sketchedPlan(reviewedRecords);
  return {
    ...plan,
    account: { ...plan.account, whyKey: SECRET, keyBenefits: SECRET, sponsor: SECRET, salesRep: SECRET, potential: 987654 },
    reviews: [
      review('2025-12-01', 'customer', 'keep'),
      review('2026-03-02', 'customer', 'keep'),
      review('2026-05-20', 'internal', 'scaleDown'),
      review('2026-06-03', 'customer', null),
    ],
  };
};
