// A number by slider and by keyboard; both show the same.
import { NumberInput } from './NumberInput';

interface SliderProps {
  /** Said by a screen reader for the slider and the number. */
  name: string;
  /** What the value comes to, in words. */
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
