// What an account plan is made of: the rows of its tables, as the model and the sidebar know them.
import type { Tier } from '../tiers/Tier';
import type {
  ACCESS,
  ACTION_KINDS,
  ACTION_STATUSES,
  BUSINESS_KINDS,
  FINANCIAL_RATINGS,
  FOR_WHOM,
  FUNCTIONS,
  GOAL_STATUSES,
  HORIZONS,
  LEVELS,
  LOST_REASONS,
  OPPORTUNITY_KINDS,
  OUTCOMES,
  REVIEW_KINDS,
  ROLES,
  STAGES,
  SWOT_KINDS,
  WHITESPACE_STATUSES,
} from './vocabulary';

/** Texts are '' when blank, everything else `null`. Days are yyyy-mm-dd ('' when blank), shares fractions, money in the workbook's currency. */
export interface PlanRecords {
  stakeholders: Stakeholder;
  business: BusinessEntry;
  swot: SwotEntry;
  goals: Goal;
  actions: PlanAction;
  opportunities: Opportunity;
  whitespace: WhitespaceEntry;
  team: TeamMember;
}
export type PlanTable = keyof PlanRecords;
export const PLAN_TABLES: readonly PlanTable[] = [
  'stakeholders',
  'business',
  'swot',
  'goals',
  'actions',
  'opportunities',
  'whitespace',
  'team',
];

/** Everything that the workbook keeps of an account row by row: its plan, and the reviews of it. */
export interface AccountRecords extends PlanRecords {
  reviews: Review;
}
export type AccountTable = keyof AccountRecords;
export const ACCOUNT_TABLES: readonly AccountTable[] = [...PLAN_TABLES, 'reviews'];

type Word<List extends readonly string[]> = List[number] | null;

export interface Stakeholder {
  id: string;
  name: string;
  jobTitle: string;
  unit: string;
  role: Word<typeof ROLES>;
  /** 1 little … 5 decisive. */
  influence: number | null;
  /** −2 hostile … 2 advocate. */
  sentiment: number | null;
  /** 0 none … 3 close. */
  contact: number | null;
  lastContact: string;
  /** The name of another stakeholder of the account. */
  reportsTo: string;
  ourOwner: string;
  interests: string;
  nextStep: string;
  email: string;
  phone: string;
  profile: string;
  confirmedOn: string;
}

export interface BusinessEntry {
  id: string;
  kind: Word<typeof BUSINESS_KINDS>;
  entry: string;
  rating: Word<typeof FINANCIAL_RATINGS>;
  asOf: string;
  source: string;
  contactName: string;
  ourHelp: string;
  /** The title of a goal of the account, here and in the other tables. */
  goal: string;
  confirmedOn: string;
}

export interface SwotEntry {
  id: string;
  kind: Word<typeof SWOT_KINDS>;
  entry: string;
  impact: Word<typeof LEVELS>;
  evidence: string;
  answer: string;
  goal: string;
  recordedOn: string;
  confirmedOn: string;
}

export interface Goal {
  id: string;
  goal: string;
  horizon: Word<typeof HORIZONS>;
  priority: Word<typeof LEVELS>;
  forWhom: Word<typeof FOR_WHOM>;
  owner: string;
  due: string;
  /** '' is a milestone: reached or not. */
  measure: string;
  baseline: number | null;
  target: number | null;
  actual: number | null;
  status: Word<typeof GOAL_STATUSES>;
  leadsTo: string;
  obstacle: string;
  lesson: string;
  value: string;
}

export interface PlanAction {
  id: string;
  goal: string;
  kind: Word<typeof ACTION_KINDS>;
  action: string;
  owner: string;
  due: string;
  status: Word<typeof ACTION_STATUSES>;
  doneOn: string;
  note: string;
}

export interface Opportunity {
  id: string;
  opportunity: string;
  kind: Word<typeof OPPORTUNITY_KINDS>;
  unit: string;
  product: string;
  stage: Word<typeof STAGES>;
  amount: number | null;
  /** 0–1; `null` is the stage's. */
  probability: number | null;
  expectedClose: string;
  closedOn: string;
  lostReason: Word<typeof LOST_REASONS>;
  competitor: string;
  offer: string;
  customerValue: string;
  goal: string;
  owner: string;
}

export interface WhitespaceEntry {
  id: string;
  unit: string;
  product: string;
  status: Word<typeof WHITESPACE_STATUSES>;
  current: number | null;
  potential: number | null;
  competitor: string;
  opportunity: string;
  updatedOn: string;
}

export interface TeamMember {
  id: string;
  person: string;
  function: Word<typeof FUNCTIONS>;
  part: string;
  email: string;
  access: Word<typeof ACCESS>;
  /** 0–1 */
  timeShare: number | null;
  note: string;
}

/** One review of the account, held or planned: `date` is past or ahead. What ends in `Then` is stamped when a review is saved. */
export interface Review {
  id: string;
  date: string;
  kind: Word<typeof REVIEW_KINDS>;
  /** Who took part. */
  people: string;
  /** 0–10: how much the customer works with us. */
  engagement: number | null;
  /** 0–10: the mean of the answers to "How likely are you to recommend us?" */
  loyalty: number | null;
  /** How many answered. */
  answers: number | null;
  changes: string;
  feedback: string;
  problems: string;
  learned: string;
  /** `null` while it is planned. */
  outcome: Word<typeof OUTCOMES>;
  reason: string;
  approvedBy: string;
  /** The day of the next review of the same kind. */
  next: string;
  scoreThen: number | null;
  rankThen: number | null;
  tierThen: Tier | null;
  /** 0–100 */
  healthThen: number | null;
  /** 0–1 */
  coverageThen: number | null;
  forecastThen: number | null;
  /** 0–1 */
  completeThen: number | null;
}
