// The answer that contradicts the others most, with one click to what the others suggest and one back to the question.
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { sayJudgement, saySuggestion } from './describeJudgement';
import type { Contradiction, Question } from './surveyOf';

interface MendProps {
  contradiction: Contradiction;
  questions: readonly Question[];
  answer: (question: number, ratio: number) => void;
  ask: (question: number) => void;
}

export function Mend({ contradiction: { question, mending }, questions, answer, ask }: MendProps) {
  const asked = questions[question];
  if (asked === undefined || asked.ratio === null) return null;
  return (
    <>
      <p>{words.worst(sayJudgement(asked, asked.ratio), saySuggestion(asked, asked.ratio, mending))}</p>
      <Button onClick={() => answer(question, mending)}>{words.take}</Button>
      <LinkButton onClick={() => ask(question)}>{words.askAgain}</LinkButton>
    </>
  );
}
