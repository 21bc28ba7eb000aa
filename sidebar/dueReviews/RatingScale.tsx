// A rating from 0 to 10 as one row of steps, with words for some steps.
import { useId } from 'preact/hooks';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { ScaleSteps } from '../components/ScaleSteps';
import { formatNumber } from '../format';

interface RatingScaleProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  /** The words of some steps, lowest first. */
  anchors: readonly (readonly [number, string])[];
  fault: string | null;
}

const STEPS = Array.from({ length: 11 }, (_, step) => step);

export function RatingScale({ label, value, onChange, anchors, fault }: RatingScaleProps) {
  const id = useId();
  const nearest = value === null ? null : anchors.filter(([step]) => step <= value).at(-1)?.[0];
  return (
    <div class="field rating">
      <p class="label" id={id}>
        {label} <span class="quiet">{value === null ? words.notAsked : formatNumber(value)}</span>
      </p>
      <ScaleSteps
        labelledBy={id}
        isInvalid={fault !== null}
        steps={STEPS}
        value={value}
        onChange={onChange}
        // Pressing the chosen step again clears it.
        onPress={(step) => onChange(value === step ? null : step)}
        show={(step) => formatNumber(step ?? 0)}
      />
      <dl>
        {anchors.map(([step, meaning]) => (
          <div key={step} class={step === nearest ? 'nearest' : undefined}>
            <dt>{formatNumber(step)}</dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      {fault && (
        <p class="fault" role="alert">
          {fault}
        </p>
      )}
    </div>
  );
}
