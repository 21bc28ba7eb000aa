import { isTextField, schemaOf } from '../records/recordRules';
import type { FieldSchema } from '../records/RecordSchema';
import type { AccountRecords, AccountTable } from './PlanRecords';

/** A record without any values: texts, days and names are '', everything else is `null`. It has no id. */
export function blankRecord<T extends AccountTable>(table: T): Omit<AccountRecords[T], 'id'> {
  const fields = Object.entries(schemaOf(table).fields).map(([key, field]) => [key, blankOf(field)] as const);
  return Object.fromEntries(fields) as unknown as Omit<AccountRecords[T], 'id'>;
}

const blankOf = (field: FieldSchema): '' | null =>
  isTextField(field) || field.kind === 'day' || field.kind === 'reference' ? '' : null;
