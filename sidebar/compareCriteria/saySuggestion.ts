// What would mend an answer: in short ("a little more") where the same criterion leads, else as a whole judgement.
import { text } from '../text';
import { stepOf } from './judgements/stepOf';
import { sayJudgement } from './sayJudgement';
import type { Question } from './surveyOf';

export function saySuggestion(question: Pick<Question, 'first' | 'second'>, said: number, mending: number): string {
  const wanted = stepOf(mending);
  const isSameSide = wanted.side !== null && wanted.side === stepOf(said).side;
  return isSameSide ? text.compareCriteria.degree(wanted.size) : sayJudgement(question, mending);
}
