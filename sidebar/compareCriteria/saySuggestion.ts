// What would mend an answer: in short ("a little more") where the same criterion leads, else as a whole judgement.
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import { stepOf } from './judgements/stepOf';
import { sayJudgement } from './sayJudgement';
import type { Question } from './surveyOf';

export function saySuggestion(question: Pick<Question, 'first' | 'second'>, said: number, mending: number): string {
  const wanted = stepOf(mending);
  const isSameSide = wanted.side !== null && wanted.side === stepOf(said).side;
  return isSameSide ? words.degree(wanted.size) : sayJudgement(question, mending);
}
