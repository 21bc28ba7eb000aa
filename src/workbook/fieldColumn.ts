// Columns of the tabs of an account plan: the validation rule follows from a field's schema, width and format from its kind.
import { isNumberField } from '../model/records/recordRules';
import type { FieldSchema } from '../model/records/RecordSchema';
import { MONEY_FORMAT } from './numberFormats';
import type { Column, Formula, Rule } from './Tab';

/** In pixels. Only two widths, because each run of one width is a call to Google. */
export const USUAL = 120;
export const WIDE = 220;

/** What a tab overrides for a column. */
export type Look = Partial<Pick<Column, 'width' | 'format' | 'optional' | 'hidden'>>;

/** The column of a record's field. */
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

/** A column filled by a formula. */
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

/** Kinds of numbers with their own help text. */
const HELP: Readonly<Partial<Record<FieldSchema['kind'], 'whole' | 'rating'>>> = { count: 'whole', rating: 'rating' };

const FORMATS: Readonly<Partial<Record<FieldSchema['kind'], string>>> = {
  number: 'General',
  count: '0',
  rating: '0.0',
  money: MONEY_FORMAT,
  share: '0%',
  day: 'yyyy-mm-dd',
};

/** `@` keeps text as it was typed; a scale with negative values shows the sign. */
function formatOf(field: FieldSchema): string {
  if (field.kind === 'scale') return (field.from ?? 0) < 0 ? '+0;-0;0' : '0';
  return FORMATS[field.kind] ?? '@';
}
