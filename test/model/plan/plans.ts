// Records and plans for tests: everything blank but what a test speaks of.
import type { AccountPlan, PlannedAccount } from '../../../src/model/plan/AccountPlan';
import type {
  BusinessEntry,
  Goal,
  Opportunity,
  PlanAction,
  Review,
  Stakeholder,
  SwotEntry,
  TeamMember,
  WhitespaceEntry,
} from '../../../src/model/plan/PlanRecords';

export const TODAY = '2026-06-10'; // a Wednesday

export const person = (given: Partial<Stakeholder> = {}): Stakeholder => ({
  ...{ id: '', name: '', jobTitle: '', unit: '', role: null, influence: null, sentiment: null, contact: null, lastContact: '' },
  ...{ reportsTo: '', ourOwner: '', interests: '', nextStep: '', email: '', phone: '', profile: '', confirmedOn: '' },
  ...given,
});

export const fact = (given: Partial<BusinessEntry> = {}): BusinessEntry => ({
  ...{
    id: '',
    kind: null,
    entry: '',
    rating: null,
    asOf: '',
    source: '',
    contactName: '',
    ourHelp: '',
    goal: '',
    confirmedOn: '',
  },
  ...given,
});

export const swot = (given: Partial<SwotEntry> = {}): SwotEntry => ({
  ...{ id: '', kind: null, entry: '', impact: null, evidence: '', answer: '', goal: '', recordedOn: '', confirmedOn: '' },
  ...given,
});

export const goal = (given: Partial<Goal> = {}): Goal => ({
  ...{ id: '', goal: '', horizon: null, priority: null, forWhom: null, owner: '', due: '', measure: '', baseline: null },
  ...{ target: null, actual: null, status: null, leadsTo: '', obstacle: '', lesson: '', value: '' },
  ...given,
});

export const action = (given: Partial<PlanAction> = {}): PlanAction => ({
  ...{ id: '', goal: '', kind: null, action: '', owner: '', due: '', status: null, doneOn: '', note: '' },
  ...given,
});

export const deal = (given: Partial<Opportunity> = {}): Opportunity => ({
  ...{ id: '', opportunity: '', kind: null, unit: '', product: '', stage: null, amount: null, probability: null, owner: '' },
  ...{ expectedClose: '', closedOn: '', lostReason: null, competitor: '', offer: '', customerValue: '', goal: '' },
  ...given,
});

export const white = (given: Partial<WhitespaceEntry> = {}): WhitespaceEntry => ({
  ...{
    id: '',
    unit: '',
    product: '',
    status: null,
    current: null,
    potential: null,
    competitor: '',
    opportunity: '',
    updatedOn: '',
  },
  ...given,
});

export const member = (given: Partial<TeamMember> = {}): TeamMember => ({
  ...{ id: '', person: '', function: null, part: '', email: '', access: null, timeShare: null, note: '' },
  ...given,
});

export const review = (given: Partial<Review> = {}): Review => ({
  ...{ id: '', date: '', kind: null, people: '', engagement: null, loyalty: null, answers: null, changes: '', feedback: '' },
  ...{ problems: '', learned: '', outcome: null, reason: '', approvedBy: '', next: '', scoreThen: null, rankThen: null },
  ...{ tierThen: null, healthThen: null, coverageThen: null, forecastThen: null, completeThen: null },
  ...given,
});

const account: PlannedAccount = {
  ...{ id: 'a1', name: 'Ernst Handel', tier: null, kam: '', salesRep: '', sponsor: '', whyKey: '', keyBenefits: '' },
  ...{
    revenue1: null,
    revenue2: null,
    revenue3: null,
    revenueToDate: null,
    cost1: null,
    cost2: null,
    cost3: null,
    potential: null,
    cadenceOverride: null,
  },
};

export const plan = (given: Partial<Omit<AccountPlan, 'account'>> & { account?: Partial<PlannedAccount> } = {}): AccountPlan => ({
  ...{
    categories: [],
    stakeholders: [],
    business: [],
    swot: [],
    goals: [],
    actions: [],
    opportunities: [],
    whitespace: [],
    team: [],
    reviews: [],
  },
  ...given,
  account: { ...account, ...given.account },
});
