// What every field of a record in this part needs: its column's header, its value, where a change goes, and what is wrong with it.
import { tabs } from '../../src/text/en/tabs';
import type { PlanRecords } from '../../src/model/plan/PlanRecords';
import type { PlanEditor } from '../planEditor/PlanEditor';

type Table = 'goals' | 'actions' | 'opportunities';

interface RecordField<Value> {
  label: string;
  value: Value;
  onChange: (value: Value) => void;
  hint: string | null;
  fault: string | null;
}

/** Gives a function from a field to the properties of its control. */
export function recordFields<T extends Table>(editor: PlanEditor, table: T, record: PlanRecords[T]) {
  const columns: Readonly<Record<string, { header: string }>> = tabs[table].columns;
  return <Field extends keyof PlanRecords[T] & string>(field: Field): RecordField<PlanRecords[T][Field]> => ({
    label: columns[field]?.header ?? field,
    value: record[field],
    onChange: (value) => editor.change(table, record.id, { [field]: value } as unknown as Partial<PlanRecords[T]>),
    hint: editor.hintOf(table, record.id, field),
    fault: editor.faultOf(table, record.id, field),
  });
}
