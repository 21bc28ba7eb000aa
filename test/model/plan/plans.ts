// Records and plans for tests: blank except for the fields that a test sets.
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
import { blankRecord } from '../../../src/model/plan/blankRecord';

export const TODAY = '2026-06-10'; // a Wednesday

export const person = (given: Partial<Stakeholder> = {}): Stakeholder => ({ id: '', ...blankRecord('stakeholders'), ...given });
export const fact = (given: Partial<BusinessEntry> = {}): BusinessEntry => ({ id: '', ...blankRecord('business'), ...given });
export const swot = (given: Partial<SwotEntry> = {}): SwotEntry => ({ id: '', ...blankRecord('swot'), ...given });
export const goal = (given: Partial<Goal> = {}): Goal => ({ id: '', ...blankRecord('goals'), ...given });
export const action = (given: Partial<PlanAction> = {}): PlanAction => ({ id: '', ...blankRecord('actions'), ...given });
export const deal = (given: Partial<Opportunity> = {}): Opportunity => ({ id: '', ...blankRecord('opportunities'), ...given });
export const white = (given: Partial<WhitespaceEntry> = {}): WhitespaceEntry => ({
  id: '',
  ...blankRecord('whitespace'),
  ...given,
});
export const member = (given: Partial<TeamMember> = {}): TeamMember => ({ id: '', ...blankRecord('team'), ...given });
export const review = (given: Partial<Review> = {}): Review => ({ id: '', ...blankRecord('reviews'), ...given });

const account: PlannedAccount = {
  id: 'a1',
  name: 'Ernst Handel',
  tier: null,
  kam: '',
  salesRep: '',
  sponsor: '',
  whyKey: '',
  keyBenefits: '',
  revenue1: null,
  revenue2: null,
  revenue3: null,
  revenueToDate: null,
  cost1: null,
  cost2: null,
  cost3: null,
  potential: null,
  contractEnds: '',
  daysOfNotice: null,
  renewal: '',
  cadenceOverride: null,
  buysMore: null,
  linkedIn: '',
  linkedInSeen: '',
  meetingLink: '',
};

export const plan = (given: Partial<Omit<AccountPlan, 'account'>> & { account?: Partial<PlannedAccount> } = {}): AccountPlan => ({
  pulse: null,
  stakeholders: [],
  business: [],
  swot: [],
  goals: [],
  actions: [],
  opportunities: [],
  whitespace: [],
  team: [],
  reviews: [],
  ...given,
  account: { ...account, ...given.account },
});
