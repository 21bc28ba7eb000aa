// The Back and Next buttons at the foot of a step.
import { Button } from '../components/Button';
import { text } from '../text';

interface StepButtonsProps {
  /** `null` while the step is not done. */
  next: (() => void) | null;
  nextWords?: string;
  back?: (() => void) | null;
  /** What must be done before the next step, in sentences. */
  lacks?: string | null;
}

export function StepButtons({ next, nextWords = text.common.next, back = null, lacks = null }: StepButtonsProps) {
  return (
    <div class="buttons sticky">
      {next === null && lacks && (
        <p class="lacks" role="status">
          {lacks}
        </p>
      )}
      <Button primary disabled={next === null} onClick={() => next?.()}>
        {nextWords}
      </Button>
      {back && <Button onClick={back}>{text.common.back}</Button>}
    </div>
  );
}
