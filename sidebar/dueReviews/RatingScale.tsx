// A rating from 0 to 10 as one row of steps, with words for some steps. It takes mouse, arrow keys and digits.
import { useId } from 'preact/hooks';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { formatNumber } from '../format';
import { scaleOfKey } from '../scaleOfKey';
import { locale } from '../locale';

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
  const choose = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = scaleOfKey(event.key, STEPS, value, locale.direction === 'rtl');
    if (chosen === undefined) return;
    event.preventDefault();
    onChange(chosen);
    (event.currentTarget as Element).querySelector<HTMLElement>(`[data-step="${chosen ?? 0}"]`)?.focus();
  };
  const reached = value !== null && STEPS.includes(value) ? value : 0;
  const nearest = value === null ? null : anchors.filter(([step]) => step <= value).at(-1)?.[0];
  return (
    <div class="field rating">
      <p class="label" id={id}>
        {label} <span class="quiet">{value === null ? words.notAsked : formatNumber(value)}</span>
      </p>
      <div class="steps" role="radiogroup" aria-labelledby={id} aria-invalid={fault !== null} onKeyDown={choose}>
        {STEPS.map((step) => (
          <button
            key={step}
            type="button"
            role="radio"
            data-step={step}
            aria-checked={value === step}
            tabIndex={step === reached ? 0 : -1}
            // Pressing the chosen step again clears it.
            onClick={() => onChange(value === step ? null : step)}
          >
            {formatNumber(step)}
          </button>
        ))}
      </div>
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
