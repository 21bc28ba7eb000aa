// The word lists of records and settings, as keys. Their texts are in the catalogues (workbook.lists).
import { CALENDARS } from '../calendar/Calendar';
import { CADENCES } from './Cadence';
import { MONEY_UNITS } from '../money/MoneyUnit';
import { TIERS } from '../tiers/Tier';
import { WEEK_STARTS } from '../calendar/dueState';
import { WEEKENDS } from '../calendar/weekend';

export const ROLES = [
  'decisionMaker',
  'approver',
  'executiveSponsor',
  'champion',
  'influencer',
  'user',
  'gatekeeper',
  'other',
] as const;
export const SWOT_KINDS = ['strength', 'weakness', 'opportunity', 'threat'] as const;
export const LEVELS = ['high', 'medium', 'low'] as const;
export const BUSINESS_KINDS = ['businessGoal', 'financialHealth', 'initiative', 'change'] as const;
export const FINANCIAL_RATINGS = ['strong', 'stable', 'strained', 'distressed'] as const;
export const HORIZONS = ['short', 'medium', 'long'] as const;
export const FOR_WHOM = ['us', 'customer', 'both'] as const;
export const GOAL_STATUSES = ['notStarted', 'onTrack', 'offTrack', 'reached', 'dropped'] as const;
export const ACTION_KINDS = ['step', 'problem', 'followUp'] as const;
export const ACTION_STATUSES = ['toDo', 'inProgress', 'done', 'cancelled'] as const;
export const OPPORTUNITY_KINDS = ['newSale', 'upSell', 'crossSell', 'newUnit', 'renewal'] as const;
export const STAGES = ['identified', 'qualified', 'proposed', 'negotiating', 'won', 'lost'] as const;
export const LOST_REASONS = ['price', 'product', 'timing', 'relationship', 'competitor', 'noticedTooLate', 'noDecision'] as const;
export const WHITESPACE_STATUSES = ['owned', 'pipeline', 'open', 'notRelevant'] as const;
export const FUNCTIONS = [
  'sales',
  'salesEngineering',
  'marketing',
  'technicalSupport',
  'implementation',
  'product',
  'finance',
  'logistics',
  'legal',
  'management',
  'specialist',
] as const;
export const ACCESS = ['editor', 'viewer', 'none'] as const;
export const REVIEW_KINDS = ['internal', 'customer'] as const;
export const ACTIVITY_KINDS = ['meeting', 'call', 'email', 'message', 'visit', 'task', 'other'] as const;
const OUTCOMES = ['keep', 'scaleDown', 'promote'] as const;

/** Why an account ended. */
export const ENDINGS = ['left', 'boughtUp', 'insolvent', 'contractEnded', 'strategyChanged'] as const;
export type Ending = (typeof ENDINGS)[number];

/** Every list, by its name in the catalogues. */
export const VOCABULARY = {
  tier: TIERS,
  role: ROLES,
  swot: SWOT_KINDS,
  level: LEVELS,
  businessKind: BUSINESS_KINDS,
  financialRating: FINANCIAL_RATINGS,
  horizon: HORIZONS,
  forWhom: FOR_WHOM,
  goalStatus: GOAL_STATUSES,
  actionKind: ACTION_KINDS,
  actionStatus: ACTION_STATUSES,
  opportunityKind: OPPORTUNITY_KINDS,
  stage: STAGES,
  lostReason: LOST_REASONS,
  whitespaceStatus: WHITESPACE_STATUSES,
  function: FUNCTIONS,
  access: ACCESS,
  reviewKind: REVIEW_KINDS,
  activityKind: ACTIVITY_KINDS,
  outcome: OUTCOMES,
  ended: ENDINGS,
  cadence: CADENCES,
  calendar: CALENDARS,
  moneyUnit: MONEY_UNITS,
  weekStart: WEEK_STARTS,
  weekend: WEEKENDS,
  yesNoUnknown: ['yes', 'no', 'unknown'],
  language: ['en', 'fa'],
} as const;

/** The default probability of an opportunity in each stage, 0–1. */
export const STAGE_PROBABILITY: Readonly<Record<(typeof STAGES)[number], number>> = {
  identified: 0.1,
  qualified: 0.25,
  proposed: 0.5,
  negotiating: 0.75,
  won: 1,
  lost: 0,
};
