// An answer as a part of a sentence: "Growth potential matters much more than Product fit".
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import { isolate } from '../format';
import { stepOf } from './judgements/stepOf';
import type { Question } from './surveyOf';

/** @param ratio how many times as important the first criterion of the question is. */
export function sayJudgement({ first, second }: Pick<Question, 'first' | 'second'>, ratio: number): string {
  const { side, size } = stepOf(ratio);
  const [more, less] = side === 'second' ? [second, first] : [first, second];
  return words.judgement(isolate(more.name), isolate(less.name), size);
}
