// The answer that contradicts the others most. One click accepts what the others suggest, another returns to the question.
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { describeJudgement, describeSuggestion } from './describeJudgement';
import type { Contradiction, SurveyQuestion } from './surveyOf';

interface ResolveContradictionProps {
  contradiction: Contradiction;
  questions: readonly SurveyQuestion[];
  answer: (question: number, ratio: number) => void;
  ask: (question: number) => void;
}

export function ResolveContradiction({
  contradiction: { question, mending },
  questions,
  answer,
  ask,
}: ResolveContradictionProps) {
  const asked = questions[question];
  if (asked === undefined || asked.ratio === null) return null;
  return (
    <>
      <p>{words.worst(describeJudgement(asked, asked.ratio), describeSuggestion(asked, asked.ratio, mending))}</p>
      <Button onClick={() => answer(question, mending)}>{words.take}</Button>
      <LinkButton onClick={() => ask(question)}>{words.askAgain}</LinkButton>
    </>
  );
}
