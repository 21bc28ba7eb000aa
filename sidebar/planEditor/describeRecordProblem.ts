// Describes what is wrong with a field.
import { editPlan as words } from '../../src/text/en/editPlan';
import { schemaOf } from '../../src/model/records/recordRules';
import { formatMoment, formatNumber, isolate } from '../format';
import type { DraftProblem } from './draft/judgeDraft';

type Sentence = (values: Readonly<Record<string, string>>) => string;

export function describeRecordProblem({
  table,
  code,
  field,
  values,
}: Pick<DraftProblem, 'table' | 'code' | 'field' | 'values'>): string {
  // A share is typed in percent, so its limits are in percent too.
  const size = schemaOf(table).fields[field]?.kind === 'share' ? 100 : 1;
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? formatNumber(value * size) : name === 'latest' ? formatMoment(value) : isolate(value),
  ]);
  return (words.problems[code] as Sentence)(Object.fromEntries(written) as Record<string, string>);
}
