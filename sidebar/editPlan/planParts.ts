// The parts of the panel, and what stands in each.
import { CHECK_TABLE, type PlanCheck } from '../../src/model/plan/planCompleteness';
import type { EditedTable } from '../planEditor/draft/PlanDraft';

const PLAN_PARTS = ['relationships', 'customerBusiness', 'goals', 'whitespace', 'accountTeam'] as const;
export type PlanPartKey = (typeof PLAN_PARTS)[number];

/** Where a table is edited. The account's own fields stand in two parts: who works for it, and what it is worth. */
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

/** How many checks each part lacks. */
export function countMissing(missing: readonly PlanCheck[]): Record<PlanPartKey, number> {
  const count = (part: PlanPartKey) => missing.filter((check) => PART_OF[CHECK_TABLE[check]] === part).length;
  return Object.fromEntries(PLAN_PARTS.map((part) => [part, count(part)])) as Record<PlanPartKey, number>;
}
