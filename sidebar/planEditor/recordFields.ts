// The properties of each field of a record: its header, value, limits, change handler and fault.
import { recordTabs } from '../../src/text/en/recordTabs';
import type { PlanRecords, PlanTable } from '../../src/model/plan/PlanRecords';
import { schemaOf } from '../../src/model/records/recordRules';
import type { RECORDS } from '../../src/model/records/records';
import type { FieldSchema } from '../../src/model/records/RecordSchema';
import { controlOf, type ControlOf } from './controlOf';
import type { PlanEditor } from './PlanEditor';

type FieldsOf<T extends PlanTable> = (typeof RECORDS)[T]['fields'];

type RecordField<Value, Field> = ControlOf<Field> & {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  hint: string | null;
  fault: string | null;
};

/** Returns a function from a field to the properties of its control. */
export function recordFields<T extends PlanTable>(editor: PlanEditor, table: T, record: PlanRecords[T]) {
  const columns: Readonly<Record<string, { header: string }>> = recordTabs[table].columns;
  return <Field extends keyof FieldsOf<T> & keyof PlanRecords[T] & string>(
    field: Field,
  ): RecordField<PlanRecords[T][Field], FieldsOf<T>[Field]> => ({
    ...(controlOf(schemaOf(table).fields[field] as FieldSchema) as ControlOf<FieldsOf<T>[Field]>),
    label: columns[field]?.header ?? field,
    value: record[field],
    onChange: (value) => editor.change(table, record.id, { [field]: value } as unknown as Partial<PlanRecords[T]>),
    hint: editor.hintOf(table, record.id, field),
    fault: editor.faultOf(table, record.id, field),
  });
}
