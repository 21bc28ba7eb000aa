// Columns of the tabs of an account plan: the rule of a field's cells follows from its schema, the looks from its kind.
import { isNumberField } from '../model/records/recordRules';
import type { FieldSchema } from '../model/records/RecordSchema';
import type { Column, Formula, Rule } from './Tab';

/** Two widths only: each run of one width is a call to Google. */
export const USUAL = 120;
export const WIDE = 220;

/** What a tab says of a column where the looks of its kind do not do. */
export type Look = Partial<Pick<Column, 'width' | 'format' | 'optional'>>;

/** The column that a field of a record is kept in. */
export function fieldColumn(key: string, field: FieldSchema, look: Look = {}): Column {
  const rule = ruleOf(key, field);
  return {
    key,
    role: field.stamped ? 'stamp' : 'input',
    width: field.kind === 'sentence' || field.kind === 'reference' ? WIDE : USUAL,
    format: formatOf(field),
    ...(rule && { rule }),
    ...look,
  };
}

/** A column that a formula fills. */
export const computedColumn = (key: string, format: string, formula: Formula, width = USUAL): Column => ({
  key,
  role: 'computed',
  width,
  format,
  formula,
});

function ruleOf(key: string, field: FieldSchema): Rule | undefined {
  if (isNumberField(field)) {
    const { kind, from: least, to: most } = field;
    const help = kind === 'scale' ? (key as 'influence' | 'sentiment' | 'contact') : HELP[kind];
    return {
      kind: 'number',
      ...(least !== undefined && { least }),
      ...(most !== undefined && { most }),
      ...(help && { help }),
    };
  }
  if (field.kind === 'word') return { kind: 'list', list: field.list };
  if (field.kind === 'day') return { kind: 'date' };
  return field.kind === 'email' ? { kind: 'email' } : undefined;
}

/** Kinds of numbers whose cells have a help text of their own. */
const HELP: Readonly<Partial<Record<FieldSchema['kind'], 'whole' | 'rating'>>> = { count: 'whole', rating: 'rating' };

const FORMATS: Readonly<Partial<Record<FieldSchema['kind'], string>>> = {
  number: 'General',
  count: '0',
  rating: '0.0',
  money: '#,##0',
  share: '0%',
  day: 'yyyy-mm-dd',
};

/** `@` keeps text as it was typed; a scale with two sides shows the sign. */
function formatOf(field: FieldSchema): string {
  if (field.kind === 'scale') return (field.from ?? 0) < 0 ? '+0;-0;0' : '0';
  return FORMATS[field.kind] ?? '@';
}
