// Every answer in words. Pressing an answer shows its question again.
import { compareCriteria } from '../../src/text/en/compareCriteria';
import { LinkButton } from '../components/LinkButton';
import { describeJudgement } from './describeJudgement';
import type { SurveyQuestion } from './surveyOf';

export function AnswerList({ questions, ask }: { questions: readonly SurveyQuestion[]; ask: (question: number) => void }) {
  return (
    <>
      <p class="quiet">{compareCriteria.change}</p>
      <ol class="answers">
        {questions.map((question, index) =>
          question.ratio === null ? null : (
            <li key={index}>
              <LinkButton onClick={() => ask(index)}>{describeJudgement(question, question.ratio)}</LinkButton>
            </li>
          ),
        )}
      </ol>
    </>
  );
}
