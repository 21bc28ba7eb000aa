// The properties of a field's control that come from its schema.
import { VOCABULARY } from '../../src/model/records/vocabulary';
import { isNumberField, longestText } from '../../src/model/records/recordRules';
import type { FieldSchema, NumberField, WordField } from '../../src/model/records/RecordSchema';

/** The keys of a word; the kind and limits of a number; the maximum length of a text, a name or a day, and whether it names one of us. */
export type ControlOf<Field> = Field extends WordField
  ? { list: Field['list']; keys: (typeof VOCABULARY)[Field['list']] }
  : Field extends NumberField
    ? { kind: Field['kind']; min: number | undefined; max: number | undefined }
    : { limit: number } & (Field extends { ours: true } ? { ours: true } : unknown);

export function controlOf<Field extends FieldSchema>(field: Field): ControlOf<Field> {
  const schema: FieldSchema = field;
  if (schema.kind === 'word') return { list: schema.list, keys: VOCABULARY[schema.list] } as ControlOf<Field>;
  if (isNumberField(schema)) return { kind: schema.kind, min: schema.from, max: schema.to } as ControlOf<Field>;
  return { limit: longestText(schema), ...(schema.ours && { ours: true }) } as ControlOf<Field>;
}
