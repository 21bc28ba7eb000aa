// An answer as a part of a sentence: "Growth potential matters much more than Product fit".
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import { isolate } from '../format';
import { stepOf } from './stepOf';
import type { SurveyQuestion } from './surveyOf';

/** @param ratio how many times as important the question's first criterion is. */
export function describeJudgement({ first, second }: Pick<SurveyQuestion, 'first' | 'second'>, ratio: number): string {
  const { side, size } = stepOf(ratio);
  const [more, less] = side === 'second' ? [second, first] : [first, second];
  return words.judgement(isolate(more.name), isolate(less.name), size);
}

/** The change that would fix an answer: short ("a little more") when the same criterion leads, otherwise the whole judgement. */
export function describeSuggestion(question: Pick<SurveyQuestion, 'first' | 'second'>, ratio: number, suggested: number): string {
  const wanted = stepOf(suggested);
  const isSameSide = wanted.side !== null && wanted.side === stepOf(ratio).side;
  return isSameSide ? words.degree(wanted.size) : describeJudgement(question, suggested);
}
