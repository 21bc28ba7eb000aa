// What holds for the fields of plan records, table by table, as data.
import type { PlanRecords, PlanTable } from './PlanRecords';

type ByField<Rule> = Readonly<Record<string, Readonly<Record<string, Rule>>>>;
export type Field<T extends PlanTable> = keyof PlanRecords[T] & string;

/** What no record goes without. An action of kind step needs its goal, too. */
export const REQUIRED: { readonly [T in PlanTable]: readonly Field<T>[] } = {
  stakeholders: ['name'],
  business: ['kind', 'entry'],
  swot: ['kind', 'entry'],
  goals: ['goal', 'horizon', 'owner', 'due'],
  actions: ['action', 'owner', 'due'],
  opportunities: ['opportunity', 'stage', 'amount'],
  whitespace: ['product', 'status'],
  team: ['person'],
};

export interface Range {
  from: number;
  to?: number;
  whole?: boolean;
}
const SHARE: Range = { from: 0, to: 1 };
const MONEY: Range = { from: 0 };

/** What the numbers of a table may be. */
export const RANGES: ByField<Range> = {
  stakeholders: {
    influence: { from: 1, to: 5, whole: true },
    sentiment: { from: -2, to: 2, whole: true },
    contact: { from: 0, to: 3, whole: true },
  },
  opportunities: { amount: MONEY, probability: SHARE },
  whitespace: { current: MONEY, potential: MONEY },
  team: { timeShare: SHARE },
} satisfies { [T in PlanTable]?: { [F in Field<T>]?: Range } };

type Target = 'stakeholders' | 'goals' | 'opportunities';

/** Fields that hold the name of another record of the account, and which table has it. */
export const REFERENCES: ByField<Target> = {
  stakeholders: { reportsTo: 'stakeholders' },
  business: { contactName: 'stakeholders', goal: 'goals' },
  swot: { goal: 'goals' },
  goals: { leadsTo: 'goals' },
  actions: { goal: 'goals' },
  opportunities: { goal: 'goals' },
  whitespace: { opportunity: 'opportunities' },
} satisfies { [T in PlanTable]?: { [F in Field<T>]?: Target } };
