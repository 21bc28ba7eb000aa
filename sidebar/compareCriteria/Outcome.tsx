// The result of all answers: the priorities, their consistency, and a button to use them as weights.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { TOLERATED_RATIO } from '../../src/model/comparisons/consistencyRatio';
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import { Button } from '../components/Button';
import { Disclosure } from '../components/Disclosure';
import { Notice } from '../components/Notice';
import { AnswerList } from './AnswerList';
import { PriorityBars } from './PriorityBars';
import { ResolveContradiction } from './ResolveContradiction';
import type { SurveyOutcome, Survey } from './surveyOf';

interface OutcomeProps {
  survey: Survey;
  outcome: SurveyOutcome;
  answer: (question: number, ratio: number) => void;
  /** Shows a question again. */
  ask: (question: number) => void;
  use: (weights: number[]) => void;
}

export function Outcome({ survey: { criteria, questions }, outcome, answer, ask, use }: OutcomeProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  const { weights, consistency, isConsistent, isUsable, contradiction } = outcome;
  // Also after the last suggestion was accepted and its button disappeared.
  useLayoutEffect(() => heading.current?.focus(), [isConsistent]);
  return (
    <div class="question">
      <h2 ref={heading} tabIndex={-1}>
        {words.outcome}
      </h2>
      <PriorityBars criteria={criteria} weights={weights} />
      <Notice kind={isConsistent ? 'done' : isUsable ? 'warning' : 'error'}>
        <p>{isConsistent ? words.fits : isUsable ? words.contradicts : words.unusable}</p>
        <p class="quiet">{words.consistency(consistency, TOLERATED_RATIO)}</p>
        {contradiction && <ResolveContradiction contradiction={contradiction} questions={questions} answer={answer} ask={ask} />}
      </Notice>
      <Disclosure summary={words.answers}>
        <AnswerList questions={questions} ask={ask} />
      </Disclosure>
      <div class="buttons sticky">
        <Button primary={isUsable} onClick={() => use(weights)}>
          {words.useWeights}
        </Button>
      </div>
    </div>
  );
}
