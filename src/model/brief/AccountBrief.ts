// One account's plan prepared for a page: the most important items of each part, and how many are left out.
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
import type { Pulse } from '../pulse/Pulse';
import type { Cut } from './cut';
import type { StageTotal } from './stageTotals';
import type { WorthYear } from './worthYears';

export interface AccountBrief {
  account: PlannedAccount;
  /** yyyy-mm-dd */
  today: string;
  /** Code of the currency; '' when the workbook has none. */
  currency: string;
  completeness: PlanCompleteness;
  /** The number of weak points. */
  weak: number;
  /** Three full years, oldest first. */
  years: WorthYear[];
  /** What the sales lines say; `null` without sales lines. */
  pulse: Pulse | null;
  coverage: RelationshipCoverage;
  minimum: MinimumRelationships;
  thread: SingleThread | null;
  /** Most influential first. */
  people: Cut<Stakeholder & { flag: StakeholderFlag | null }>;
  business: {
    /** The latest entry. */
    health: BusinessEntry | null;
    goals: Cut<BusinessEntry>;
    initiatives: Cut<BusinessEntry>;
    changes: Cut<BusinessEntry>;
  };
  swot: Record<(typeof SWOT_KINDS)[number], Cut<SwotEntry>>;
  /** Without dropped goals. Open goals first, then by horizon and due date. */
  goals: Cut<BriefGoal>;
  /** The next action in the whole plan. */
  nextAction: PlanAction | null;
  forecast: WeightedForecast;
  /** The open stages in order. */
  stages: StageTotal[];
  /** Largest weighted amount first. */
  deals: Cut<Opportunity & { chance: number | null }>;
  won: number;
  lost: number;
  whitespace: WhitespaceSummary;
  /** Largest open potential first. */
  openings: Cut<WhitespaceEntry & { open: number }>;
}

export interface BriefGoal extends Goal {
  /** 1 is fully attained; `null` when unknown. */
  attainment: number | null;
  flag: GoalFlag | null;
  /** Earliest due date first. */
  openActions: PlanAction[];
}
