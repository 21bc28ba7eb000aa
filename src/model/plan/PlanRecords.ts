// What an account plan is made of: the rows of its tables, as the model and the sidebar know them. Their schemas say what each field may be.
import type { RECORDS } from '../records/records';
import type { FieldValues } from '../records/RecordSchema';

type Schemas = typeof RECORDS;
type RecordOf<Table extends keyof Schemas> = { id: string } & FieldValues<Schemas[Table]['fields']>;

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

export type Stakeholder = RecordOf<'stakeholders'>;
export type BusinessEntry = RecordOf<'business'>;
export type SwotEntry = RecordOf<'swot'>;
export type Goal = RecordOf<'goals'>;
export type PlanAction = RecordOf<'actions'>;
export type Opportunity = RecordOf<'opportunities'>;
export type WhitespaceEntry = RecordOf<'whitespace'>;
export type TeamMember = RecordOf<'team'>;
export type Review = RecordOf<'reviews'>;
