// A scale of one row of steps, with the chosen step in words.
import { useId } from 'preact/hooks';
import { scales } from '../../src/text/en/lists';
import { relationships as words } from '../../src/text/en/relationships';
import { ScaleSteps } from '../components/ScaleSteps';
import { formatNumber, formatSigned } from '../format';
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
  return (
    <div class="scale-row">
      <p>
        <span class="label" id={id}>
          {label}
        </span>
        <span class={value === null ? 'quiet' : undefined}>{wordOf(scales[scale], value)}</span>
      </p>
      <ScaleSteps
        labelledBy={id}
        describedBy={hint || fault ? `${id}-hint` : undefined}
        isInvalid={fault !== null}
        steps={[null, ...steps]}
        value={value}
        onChange={onChange}
        show={(step) => (step === null ? words.unknownShort : formatStep(scale, step))}
        nameOf={(step) => wordOf(scales[scale], step)}
      />
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
