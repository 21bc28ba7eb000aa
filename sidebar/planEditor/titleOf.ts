// The name of a record in a line.
import type { PlanTable } from '../../src/model/plan/PlanRecords';
import { schemaOf } from '../../src/model/records/recordRules';
import type { Fields } from './draft/PlanDraft';

export const titleOf = (table: PlanTable, record: Fields): string => String(record[schemaOf(table).name] ?? '');
