// One row of steps with the chosen step in words. It takes mouse, arrow keys and digits.
import { useId } from 'preact/hooks';
import { scales } from '../../src/text/en/lists';
import { relationships as words } from '../../src/text/en/relationships';
import { formatNumber, formatSigned } from '../format';
import { locale } from '../locale';
import { scaleOfKey } from '../scaleOfKey';
import { wordOf } from '../stakeholderMap/wordOf';

interface ScaleControlProps {
  label: string;
  scale: keyof typeof scales;
  value: number | null;
  onChange: (value: number | null) => void;
  hint?: string | null;
  fault?: string | null;
}

export function ScaleControl({ label, scale, value, onChange, hint = null, fault = null }: ScaleControlProps) {
  const id = useId();
  const steps = Object.keys(scales[scale])
    .map(Number)
    .sort((a, b) => a - b);
  const choose = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const chosen = scaleOfKey(event.key, steps, value, locale.direction === 'rtl');
    if (chosen === undefined) return;
    event.preventDefault();
    onChange(chosen);
    (event.currentTarget as Element).querySelector<HTMLElement>(`[data-step="${chosen}"]`)?.focus();
  };
  // A figure off the scale, typed in the tab, leaves all steps unchecked. Then the first step is the tab stop.
  const reached = value !== null && steps.includes(value) ? value : null;
  return (
    <div class="scale-row">
      <p>
        <span class="label" id={id}>
          {label}
        </span>
        <span class={value === null ? 'quiet' : undefined}>{wordOf(scales[scale], value)}</span>
      </p>
      <div
        class="scale"
        role="radiogroup"
        aria-labelledby={id}
        aria-describedby={hint || fault ? `${id}-hint` : undefined}
        aria-invalid={fault !== null}
        onKeyDown={choose}
      >
        {[null, ...steps].map((step) => (
          <button
            key={step}
            type="button"
            role="radio"
            data-step={step === null ? 'null' : step}
            aria-checked={value === step}
            aria-label={wordOf(scales[scale], step)}
            title={wordOf(scales[scale], step)}
            tabIndex={step === reached ? 0 : -1}
            onClick={() => onChange(step)}
          >
            {step === null ? words.unknownShort : formatStep(scale, step)}
          </button>
        ))}
      </div>
      <p class="scale-ends" aria-hidden="true">
        {[steps.at(0), steps.at(-1)].map((step) => step !== undefined && <span key={step}>{wordOf(scales[scale], step)}</span>)}
      </p>
      {(fault ?? hint) !== null && (
        <p class={fault ? 'fault' : 'hint'} id={`${id}-hint`}>
          {fault ?? hint}
        </p>
      )}
    </div>
  );
}

/** With its sign when the scale has two sides. */
const formatStep = (scale: keyof typeof scales, step: number): string =>
  scale === 'sentiment' ? formatSigned(step) : formatNumber(step);
