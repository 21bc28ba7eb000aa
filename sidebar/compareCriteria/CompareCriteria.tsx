// Asks one question after the other, then shows the result. Leaving it keeps the answers.
import { useState } from 'preact/hooks';
import type { Comparison } from '../../src/model/comparisons/Comparison';
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import { LinkButton } from '../components/LinkButton';
import { Outcome } from './Outcome';
import { Question } from './Question';
import { nextUnanswered, type Survey } from './surveyOf';
import './compareCriteria.css';

interface CompareCriteriaProps {
  survey: Survey;
  judge: (judgement: Comparison) => void;
  /** Applies a weight for each criterion of the survey, in percent. */
  use: (weights: number[]) => void;
  leave: () => void;
}

export function CompareCriteria({ survey, judge, use, leave }: CompareCriteriaProps) {
  const { questions, outcome } = survey;
  const answered = questions.map(({ ratio }) => ratio !== null);
  /** The index of the question shown; null shows the outcome. */
  const [shown, show] = useState(() => nextUnanswered(answered, -1));
  const question = shown === null ? undefined : questions[shown];
  const answer = (place: number, ratio: number) => {
    const asked = questions[place];
    if (asked) judge({ first: asked.first.key, second: asked.second.key, ratio });
  };
  return (
    <>
      <LinkButton onClick={leave}>{words.back}</LinkButton>
      {question !== undefined && shown !== null && (
        <Question
          key={shown}
          question={question}
          position={shown + 1}
          of={questions.length}
          answer={(ratio) => answer(shown, ratio)}
          onNext={() => show(nextUnanswered(answered, shown))}
          onBack={shown === 0 ? null : () => show(shown - 1)}
        />
      )}
      {question === undefined && outcome !== null && (
        <Outcome survey={survey} outcome={outcome} answer={answer} ask={show} use={use} />
      )}
    </>
  );
}
