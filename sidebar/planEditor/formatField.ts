// A field of a record in words: its header, and its value as people read it.
import type { PlanField } from '../../src/actions/plan/savePlan';
import { lists, scales } from '../../src/text/en/lists';
import { tabs } from '../../src/text/en/tabs';
import { withYears } from '../../src/text/withYears';
import { formatMoment, formatNumber, formatPercent } from '../format';
import { language } from '../locale';
import type { EditedTable } from './draft/PlanDraft';

type ByField<Value> = Readonly<Partial<Record<EditedTable, Readonly<Record<string, Value>>>>>;

/** Fields that hold the key of a word, and whose words. */
const WORDS: ByField<keyof typeof lists> = {
  stakeholders: { role: 'role' },
  business: { kind: 'businessKind', rating: 'financialRating' },
  swot: { kind: 'swot', impact: 'level' },
  goals: { horizon: 'horizon', priority: 'level', forWhom: 'forWhom', status: 'goalStatus' },
  actions: { kind: 'actionKind', status: 'actionStatus' },
  opportunities: { kind: 'opportunityKind', stage: 'stage', lostReason: 'lostReason' },
  whitespace: { status: 'whitespaceStatus' },
  team: { function: 'function', access: 'access' },
};
const SCALES: ByField<keyof typeof scales> = {
  stakeholders: { influence: 'influence', sentiment: 'sentiment', contact: 'contact' },
};
const SHARES = ['probability', 'timeShare'];
const DAY = /^\d{4}-\d\d-\d\d$/;

/** The header of the field's column, with its year. */
export function fieldHeader(table: EditedTable, field: string, lastFullYear: number): string {
  const columns: Readonly<Record<string, { header: string }>> = tabs[table === 'account' ? 'accounts' : table].columns;
  return withYears(language, columns[field]?.header ?? field, lastFullYear);
}

/** '' where it is blank. */
export function formatField(table: EditedTable, field: string, value: PlanField): string {
  if (value === null || value === '') return '';
  const words: Readonly<Record<string, string>> = {
    ...wordsOf(lists, WORDS[table]?.[field]),
    ...wordsOf(scales, SCALES[table]?.[field]),
  };
  const word = words[String(value)];
  if (word !== undefined) return word;
  if (typeof value === 'number') return SHARES.includes(field) ? formatPercent(value) : formatNumber(value);
  return DAY.test(value) ? formatMoment(value) : value;
}

const wordsOf = <Catalogue extends object>(catalogue: Catalogue, key: keyof Catalogue | undefined): object =>
  key === undefined ? {} : (catalogue[key] as object);
