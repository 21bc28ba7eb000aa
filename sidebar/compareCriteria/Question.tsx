// One question: which of two criteria matters more, and by how much. It can be answered by mouse or by keyboard alone.
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { compareCriteria as words } from '../../src/text/en/compareCriteria';
import { Button } from '../components/Button';
import type { DraftCriterion } from '../criteriaDraft/DraftCriterion';
import { isolate } from '../format';
import { readNumber } from '../readNumber';
import { text } from '../text';
import { Degrees } from './Degrees';
import { ratioOf, type Step, stepOf } from './stepOf';
import type { SurveyQuestion } from './surveyOf';

interface QuestionProps {
  question: SurveyQuestion;
  /** Counted from 1. */
  position: number;
  of: number;
  answer: (ratio: number) => void;
  onNext: () => void;
  /** null at the first question. */
  onBack: (() => void) | null;
}

export function Question({ question: { first, second, ratio }, position, of, answer, onNext, onBack }: QuestionProps) {
  const answered = ratio === null ? null : stepOf(ratio);
  const [side, setSide] = useState<Step['side']>(answered?.side ?? null);
  const [asksSide, setAsksSide] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  // Runs before the next key press, even when the user types faster than one frame.
  useLayoutEffect(() => heading.current?.focus(), []);
  const { common } = text;

  const choose = (chosen: 'first' | 'second') => {
    setSide(chosen);
    setAsksSide(false);
    // An answer that only changes sides keeps its strength.
    if (answered !== null && answered.side !== null && answered.side !== chosen)
      answer(ratioOf({ side: chosen, size: answered.size }));
  };
  const answerWith = (size: number) => {
    if (size > 1 && side === null) return setAsksSide(true);
    answer(ratioOf({ side, size }));
    onNext();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const size = event.key.length === 1 ? (readNumber(event.key) ?? 0) : 0;
    const onButton = event.target instanceof HTMLButtonElement;
    if (event.key === 'ArrowUp') choose('first');
    else if (event.key === 'ArrowDown') choose('second');
    else if (event.key === 'Backspace' && onBack) onBack();
    else if (event.key === 'Enter' && !onButton && answered !== null) onNext();
    else if (size >= 1) answerWith(size);
    else return;
    event.preventDefault();
  };

  // The keys work wherever the focus is: after a click on the heading of the panel too.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  return (
    <div class="question">
      <p class="quiet">{words.position(position, of)}</p>
      <progress aria-hidden="true" value={position - (answered === null ? 1 : 0)} max={of} />
      <h2 ref={heading} tabIndex={-1}>
        {words.question(isolate(first.name), isolate(second.name))}
      </h2>
      <Side criterion={first} chosen={side === 'first'} onChoose={() => choose('first')} />
      <Side criterion={second} chosen={side === 'second'} onChoose={() => choose('second')} />
      <button type="button" class="equally" aria-pressed={answered?.size === 1 && side === null} onClick={() => answerWith(1)}>
        {words.equally}
      </button>
      {asksSide && (
        <p class="fault" role="alert">
          {words.sideFirst}
        </p>
      )}
      {side !== null && <Degrees chosen={answered?.side === side ? answered.size : null} onChoose={answerWith} />}
      <div class="buttons">
        {onBack && <Button onClick={onBack}>{common.back}</Button>}
        {answered !== null && <Button onClick={onNext}>{common.next}</Button>}
      </div>
      <p class="quiet">{words.keys}</p>
      <p class="quiet">{words.kept}</p>
    </div>
  );
}

interface SideProps {
  criterion: DraftCriterion;
  chosen: boolean;
  onChoose: () => void;
}

/** One of the two criteria of a question, with its definition in view. */
function Side({ criterion: { name, definition }, chosen, onChoose }: SideProps) {
  return (
    <button type="button" class="side" aria-pressed={chosen} onClick={onChoose}>
      <span class="name" dir="auto">
        {name}
      </span>
      {definition && (
        <span class="definition" dir="auto">
          {definition}
        </span>
      )}
    </button>
  );
}
