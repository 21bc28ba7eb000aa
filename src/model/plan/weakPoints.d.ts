import type { HealthSettings } from '../programme/HealthSettings';
import type { AccountPlan } from './AccountPlan';
import type { PlanTable } from './PlanRecords';
/** What can be weak in a plan that has everything, most useful to fix first. */
export declare const WEAK_POINTS: readonly [
  'oneOfUs',
  'goalOverdue',
  'dealPastDate',
  'notMet',
  'noMeasure',
  'repeatSwot',
  'oneWord',
  'noForWhom',
];
export type WeakKind = (typeof WEAK_POINTS)[number];
/** Where to fix it. */
export declare const WEAK_TABLE: Readonly<Record<WeakKind, PlanTable>>;
export interface WeakPoint {
  kind: WeakKind;
  /** The person, goal, opportunity or fact; for `oneOfUs` our only contact person. */
  name: string;
}
/**
 * What is weak in a plan, however complete it is, one point for each record:
 * - `oneOfUs`: one person on our side is the contact of everyone;
 * - `goalOverdue`, `dealPastDate`: an open goal or opportunity past its date;
 * - `notMet`: a person was not met for twice the interval of the role, or has no last contact;
 * - `noMeasure`: an open goal without a measure and its target;
 * - `repeatSwot`: a SWOT entry past its repeat-by date, a year after it was recorded if it has none;
 * - `oneWord`: a fact or SWOT entry of one word;
 * - `noForWhom`: an open goal that does not say for whom it is.
 *
 * @param meetEvery days by role. @param today yyyy-mm-dd
 */
export declare function weakPoints(plan: AccountPlan, meetEvery: HealthSettings['meetEvery'], today: string): WeakPoint[];
