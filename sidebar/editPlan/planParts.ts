// The parts of the panel, and the tables in each.
import { CHECK_TABLE, type PlanCheck } from '../../src/model/plan/planCompleteness';
import type { EditedTable } from '../planEditor/draft/PlanDraft';

const PLAN_PARTS = ['relationships', 'customerBusiness', 'goals', 'whitespace', 'accountTeam'] as const;
export type PlanPartKey = (typeof PLAN_PARTS)[number];

/** The part that edits a table. The account's own fields are split between two parts: its team, and its value. */
export const PART_OF: Readonly<Record<EditedTable, PlanPartKey>> = {
  stakeholders: 'relationships',
  business: 'customerBusiness',
  swot: 'customerBusiness',
  goals: 'goals',
  actions: 'goals',
  opportunities: 'goals',
  whitespace: 'whitespace',
  team: 'accountTeam',
  account: 'accountTeam',
};

/** Fields of the account that Team edits; its other fields, such as its potential, are in Goals. */
const TEAM_FIELDS: readonly string[] = ['kam', 'salesRep', 'sponsor'];

/** The part that shows a problem. */
export const partOfProblem = ({ table, field }: { table: EditedTable; field: string }): PlanPartKey =>
  table === 'account' && !TEAM_FIELDS.includes(field) ? 'goals' : PART_OF[table];

/** The number of missing checks in each part. */
export function countMissing(missing: readonly PlanCheck[]): Record<PlanPartKey, number> {
  const count = (part: PlanPartKey) => missing.filter((check) => PART_OF[CHECK_TABLE[check]] === part).length;
  return Object.fromEntries(PLAN_PARTS.map((part) => [part, count(part)])) as Record<PlanPartKey, number>;
}
