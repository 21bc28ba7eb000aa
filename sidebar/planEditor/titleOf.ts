// What a record is called in a line.
import type { PlanTable } from '../../src/model/plan/PlanRecords';
import type { Fields } from './draft/PlanDraft';

const TITLES: Readonly<Record<PlanTable, string>> = {
  stakeholders: 'name',
  business: 'entry',
  swot: 'entry',
  goals: 'goal',
  actions: 'action',
  opportunities: 'opportunity',
  whitespace: 'product',
  team: 'person',
};

export const titleOf = (table: PlanTable, record: Fields): string => String(record[TITLES[table]] ?? '');
