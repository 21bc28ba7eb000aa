// One account's plan as it goes onto a page: what matters most of each part, and how much was left out.
import type { PlannedAccount } from '../plan/AccountPlan';
import type { GoalFlag } from '../plan/goalFlag';
import type { MinimumRelationships } from '../plan/minimumRelationships';
import type { PlanCompleteness } from '../plan/planCompleteness';
import type { BusinessEntry, Goal, Opportunity, PlanAction, Stakeholder, SwotEntry, WhitespaceEntry } from '../plan/PlanRecords';
import type { RelationshipCoverage } from '../plan/relationshipCoverage';
import type { SingleThread } from '../plan/singleThread';
import type { StakeholderFlag } from '../plan/stakeholderFlag';
import type { WeightedForecast } from '../plan/weightedForecast';
import type { WhitespaceSummary } from '../plan/whitespaceSummary';
import type { SWOT_KINDS } from '../records/vocabulary';
import type { Cut } from './cut';
import type { StageTotal } from './stageTotals';
import type { WorthYear } from './worthYears';

export interface AccountBrief {
  account: PlannedAccount;
  /** yyyy-mm-dd */
  today: string;
  /** Of money; '' where the workbook names none. */
  currency: string;
  completeness: PlanCompleteness;
  /** Three full years, the oldest first. */
  years: WorthYear[];
  coverage: RelationshipCoverage;
  minimum: MinimumRelationships;
  thread: SingleThread | null;
  /** The most influential first. */
  people: Cut<Stakeholder & { flag: StakeholderFlag | null }>;
  business: {
    /** The latest. */
    health: BusinessEntry | null;
    goals: Cut<BusinessEntry>;
    initiatives: Cut<BusinessEntry>;
    changes: Cut<BusinessEntry>;
  };
  swot: Record<(typeof SWOT_KINDS)[number], Cut<SwotEntry>>;
  /** Those that were not dropped, open ones first, then by horizon and due date. */
  goals: Cut<BriefGoal>;
  /** The next thing to do in the whole plan. */
  nextAction: PlanAction | null;
  forecast: WeightedForecast;
  /** Of the open stages, in their order. */
  stages: StageTotal[];
  /** The largest weighted amount first. */
  deals: Cut<Opportunity & { chance: number | null }>;
  won: number;
  lost: number;
  whitespace: WhitespaceSummary;
  /** The largest open potential first. */
  openings: Cut<WhitespaceEntry & { open: number }>;
}

export interface BriefGoal extends Goal {
  /** 1 is all of it; `null` where it is not known. */
  attainment: number | null;
  flag: GoalFlag | null;
  /** The earliest due first. */
  openActions: PlanAction[];
}
