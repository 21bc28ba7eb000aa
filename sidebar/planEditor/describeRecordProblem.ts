// Puts what is wrong with a field into a sentence.
import { editPlan as words } from '../../src/text/en/editPlan';
import { formatMoment, formatNumber, isolate } from '../format';
import type { DraftProblem } from './draft/judgeDraft';

type Sentence = (values: Readonly<Record<string, string>>) => string;

/** Fields that are typed in percent: their limits, too, are said so. */
const SHARES = ['probability', 'timeShare'];

export function describeRecordProblem({ code, field, values }: Pick<DraftProblem, 'code' | 'field' | 'values'>): string {
  const size = SHARES.includes(field) ? 100 : 1;
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? formatNumber(value * size) : name === 'latest' ? formatMoment(value) : isolate(value),
  ]);
  return (words.problems[code] as Sentence)(Object.fromEntries(written) as Record<string, string>);
}
