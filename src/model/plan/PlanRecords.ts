// The records of an account plan, one type per table. The schemas define the allowed values of each field.
import type { RECORDS } from '../records/records';
import type { FieldValues } from '../records/RecordSchema';

type Schemas = typeof RECORDS;
type RecordOf<Table extends keyof Schemas> = { id: string } & FieldValues<Schemas[Table]['fields']>;

/** The tables of an account's plan: all tables of records but its reviews and its contact log. */
export type PlanTable = Exclude<keyof Schemas, 'reviews' | 'log'>;
/**
 * A blank text is '', any other blank is `null`. Days are yyyy-mm-dd ('' when blank), shares are fractions, money is in the workbook's
 * currency.
 */
export type PlanRecords = { [Table in PlanTable]: RecordOf<Table> };
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

/** The tables of an account's plan and reviews. */
export type AccountTable = PlanTable | 'reviews';
export type AccountRecords = { [Table in AccountTable]: RecordOf<Table> };
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
