// A number field that accepts the digits of the page's language and ASCII digits. The arrow keys step it.
import { useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { readNumber } from '../readNumber';
import type { FieldAttributes } from './Field';

interface NumberInputProps {
  attributes?: Partial<FieldAttributes>;
  /** Read by screen readers when the field has no visible label. */
  name?: string;
  value: number | null;
  /** `null` for an empty field, NaN for text that is not a number. */
  onChange: (value: number | null) => void;
  step?: number;
  min?: number;
  max?: number;
  /** Formats the number while it is not being typed. */
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
  // The text stays as typed until the field loses the focus. Then it shows the parsed number.
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
