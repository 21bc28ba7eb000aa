// A number set by slider or keyboard. Both show the same value.
import { NumberInput } from './NumberInput';

interface SliderProps {
  /** Read by screen readers for the slider and the number. */
  name: string;
  /** The value in words. */
  meaning: string;
  value: number | null;
  max: number;
  onChange: (value: number | null) => void;
}

export function Slider({ name, meaning, value, max, onChange }: SliderProps) {
  return (
    <div class="slider">
      <input
        type="range"
        aria-label={name}
        aria-valuetext={meaning}
        min={0}
        max={max}
        value={value ?? 0}
        onInput={(event) => onChange(event.currentTarget.valueAsNumber)}
      />
      <NumberInput name={name} value={value} min={0} onChange={onChange} />
    </div>
  );
}
