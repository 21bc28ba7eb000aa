// An answer as a part of a sentence: "Growth potential matters much more than Product fit".
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import { isolate } from '../format';
import { stepOf } from './stepOf';
import type { Question } from './surveyOf';

/** @param ratio how many times as important the first criterion of the question is. */
export function describeJudgement({ first, second }: Pick<Question, 'first' | 'second'>, ratio: number): string {
  const { side, size } = stepOf(ratio);
  const [more, less] = side === 'second' ? [second, first] : [first, second];
  return words.judgement(isolate(more.name), isolate(less.name), size);
}

/** What would mend an answer: in short ("a little more") where the same criterion leads, else as a whole judgement. */
export function describeSuggestion(question: Pick<Question, 'first' | 'second'>, said: number, mending: number): string {
  const wanted = stepOf(mending);
  const isSameSide = wanted.side !== null && wanted.side === stepOf(said).side;
  return isSameSide ? words.degree(wanted.size) : describeJudgement(question, mending);
}
