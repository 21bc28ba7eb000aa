// The records of an account plan, one interface per table. The schemas define the allowed values of each field.
import type { RECORDS } from '../records/records';
import type { FieldValues } from '../records/RecordSchema';

type Schemas = typeof RECORDS;
type RecordOf<Table extends keyof Schemas> = { id: string } & FieldValues<Schemas[Table]['fields']>;

/**
 * A blank text is '', any other blank is `null`. Days are yyyy-mm-dd ('' when blank), shares are fractions, money is in the workbook's
 * currency.
 */
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

/** All records of an account: its plan and its reviews. */
export interface AccountRecords extends PlanRecords {
  reviews: Review;
}
export type AccountTable = keyof AccountRecords;
export const ACCOUNT_TABLES: readonly AccountTable[] = [...PLAN_TABLES, 'reviews'];

export type Stakeholder = RecordOf<'stakeholders'>;
export type BusinessEntry = RecordOf<'business'>;
export type SwotEntry = RecordOf<'swot'>;
export type Goal = RecordOf<'goals'>;
export type PlanAction = RecordOf<'actions'>;
export type Opportunity = RecordOf<'opportunities'>;
export type WhitespaceEntry = RecordOf<'whitespace'>;
export type TeamMember = RecordOf<'team'>;
export type Review = RecordOf<'reviews'>;
