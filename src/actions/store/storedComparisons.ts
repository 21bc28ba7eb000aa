// The pairwise answers behind the weights, kept in Settings as JSON.
import * as v from 'valibot';
import type { Comparison } from '../../model/comparisons/Comparison';
import type { Criterion } from '../../model/criteria/Criterion';
import type { HistoryLine } from '../../workbook/recordHistory';
import type { Workbook } from '../../workbook/Workbook';
import { numberIn } from '../payloadParts';
import { storedList } from '../../model/stored/storedJson';

const stored = v.array(v.strictObject({ first: v.string(), second: v.string(), ratio: numberIn({ from: 0.1, to: 10 }) }));

/** The answers between criteria that are still in use; none where a user wrote over the setting. */
export function readComparisons(workbook: Workbook, criteria: readonly Pick<Criterion, 'id'>[]): Comparison[] {
  const ids = new Set(criteria.map(({ id }) => id));
  return parse(workbook.settings.get('comparisons')).filter(({ first, second }) => ids.has(first) && ids.has(second));
}

function parse(text: string): Comparison[] {
  // A later version may know more of an answer.
  const answers = (storedList(text) as Comparison[]).map(({ first, second, ratio }) => ({ first, second, ratio }));
  const checked = v.safeParse(stored, answers);
  return checked.success ? checked.output : [];
}

/** Notes the answers and returns a line of History for each that is new or another one. */
export function writeComparisons(
  workbook: Workbook,
  criteria: readonly Pick<Criterion, 'id' | 'name'>[],
  comparisons: readonly Comparison[],
): HistoryLine[] {
  const before = readComparisons(workbook, criteria);
  const names = new Map(criteria.map(({ id, name }) => [id, name]));
  workbook.settings.set('comparisons', JSON.stringify(comparisons));
  return comparisons.flatMap(({ first, second, ratio }) => {
    const was = before.find((each) => each.first === first && each.second === second)?.ratio;
    const field = `${names.get(first) ?? ''} : ${names.get(second) ?? ''}`;
    const action = workbook.text.events.comparisons;
    return was === ratio ? [] : [{ action, field, from: was === undefined ? '' : written(was), to: written(ratio) }];
  });
}

/** 3, or 1/3. */
const written = (ratio: number): string => (ratio >= 1 ? String(round(ratio)) : `1/${round(1 / ratio)}`);
const round = (value: number): number => Math.round(value * 100) / 100;
