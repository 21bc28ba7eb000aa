// Describes a field of a record: its header, and its value in words.
import type { PlanField } from '../../src/actions/plan/savePlan';
import { schemaOf } from '../../src/model/records/recordRules';
import { lists, scales } from '../../src/text/en/lists';
import { recordTabs } from '../../src/text/en/recordTabs';
import { withYears } from '../../src/text/withYears';
import { formatMoment, formatNumber, formatPercent } from '../format';
import { language } from '../locale';
import type { EditedTable } from './draft/PlanDraft';

const DAY = /^\d{4}-\d\d-\d\d$/;

/** The header of the field's column, with its year. */
export function fieldHeader(table: EditedTable, field: string, lastFullYear: number): string {
  const columns: Readonly<Record<string, { header: string }>> = recordTabs[table === 'account' ? 'accounts' : table].columns;
  return withYears(language, columns[field]?.header ?? field, lastFullYear);
}

/** '' for a blank. */
export function formatField(table: EditedTable, key: string, value: PlanField): string {
  if (value === null || value === '') return '';
  const field = schemaOf(table).fields[key];
  const words = field?.kind === 'word' ? lists[field.list] : field?.kind === 'scale' ? scales[key as keyof typeof scales] : {};
  const word = (words as Readonly<Record<string, string>>)[String(value)];
  if (word !== undefined) return word;
  if (typeof value === 'number') return field?.kind === 'share' ? formatPercent(value) : formatNumber(value);
  return field?.kind === 'day' && DAY.test(value) ? formatMoment(value) : value;
}
