// A number to type, in the digits of the page's language or in ASCII ones; the arrow keys step it.
import { useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { readNumber } from '../readNumber';
import type { FieldAttributes } from './Field';

interface NumberInputProps {
  attributes?: Partial<FieldAttributes>;
  /** Said by a screen reader where no label stands beside it. */
  name?: string;
  value: number | null;
  /** `null` for an empty field, NaN for what is no number. */
  onChange: (value: number | null) => void;
  step?: number;
  min?: number;
  max?: number;
  /** How a number that is not being typed is shown. */
  format?: (value: number) => string;
}

export function NumberInput({
  attributes,
  name,
  value,
  onChange,
  step = 1,
  min = -Infinity,
  max = Infinity,
  format = formatNumber,
}: NumberInputProps) {
  // While it is being typed the text stays as typed; afterwards it shows what was understood.
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? (value === null || Number.isNaN(value) ? '' : format(value));
  const stepBy = (steps: number) => {
    const next = Number(((value ?? 0) + steps * step).toFixed(6));
    setTyped(null);
    onChange(Math.min(max, Math.max(min, next)));
  };
  return (
    <input
      {...attributes}
      aria-label={name}
      class="input number"
      type="text"
      inputMode="decimal"
      autocomplete="off"
      value={shown}
      onInput={(event) => {
        setTyped(event.currentTarget.value);
        onChange(readNumber(event.currentTarget.value));
      }}
      onBlur={() => {
        if (!Number.isNaN(value)) setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return;
        event.preventDefault();
        stepBy(event.key === 'ArrowUp' ? 1 : -1);
      }}
    />
  );
}
