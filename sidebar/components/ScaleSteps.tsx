// The steps of a scale in one row. It takes mouse, arrow keys and digits.
import { locale } from '../locale';
import { scaleOfKey } from './scaleOfKey';
import './scaleSteps.css';

interface ScaleStepsProps {
  /** The id of the label. */
  labelledBy: string;
  /** The id of a hint or a fault. */
  describedBy?: string | undefined;
  isInvalid: boolean;
  /** In ascending order, after `null` where "not known" has a step of its own. */
  steps: readonly (number | null)[];
  value: number | null;
  /** `null` is "not known". */
  onChange: (step: number | null) => void;
  /** If pressing a step does something else than choosing it. */
  onPress?: (step: number | null) => void;
  /** What a step shows. */
  show: (step: number | null) => string;
  /** What a step is called, if it shows less. */
  nameOf?: (step: number | null) => string | undefined;
}

export function ScaleSteps({
  labelledBy,
  describedBy,
  isInvalid,
  steps,
  value,
  onChange,
  onPress = onChange,
  show,
  nameOf = () => undefined,
}: ScaleStepsProps) {
  // A figure off the scale, typed in the tab, leaves all steps unchecked. Then the first step is the tab stop.
  const stopAt = (step: number | null): number | null | undefined => (steps.includes(step) ? step : steps[0]);
  const choose = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const figures = steps.filter((step) => step !== null);
    const chosen = scaleOfKey(event.key, figures, value, locale.direction === 'rtl');
    if (chosen === undefined) return;
    event.preventDefault();
    onChange(chosen);
    (event.currentTarget as Element).querySelector<HTMLElement>(`[data-step="${stopAt(chosen)}"]`)?.focus();
  };
  return (
    <div
      class="scale"
      role="radiogroup"
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      aria-invalid={isInvalid}
      onKeyDown={choose}
    >
      {steps.map((step) => (
        <button
          key={step}
          type="button"
          role="radio"
          data-step={String(step)}
          aria-checked={value === step}
          aria-label={nameOf(step)}
          title={nameOf(step)}
          tabIndex={step === stopAt(value) ? 0 : -1}
          onClick={() => onPress(step)}
        >
          {show(step)}
        </button>
      ))}
    </div>
  );
}
