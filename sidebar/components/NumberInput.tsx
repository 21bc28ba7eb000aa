// A number field that accepts the digits of the page's language and ASCII digits. Numbers are read by the workbook's locale and shown as
// understood while typing. The arrow keys step the number.
import { useId, useState } from 'preact/hooks';
import { formatNumber } from '../format';
import { readNumber } from '../readNumber';
import { text } from '../text';
import { workbookDecimal } from '../workbookDecimal';
import { describeTyped } from './describeTyped';
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
  const id = useId();
  const read = typed === null ? null : readNumber(typed, workbookDecimal());
  const understood = typed === null ? null : describeTyped(typed, read, format);
  const isUnreadable = Number.isNaN(read) && !attributes?.['aria-invalid'];
  const note = isUnreadable ? text.common.anyNumber : understood === null ? null : text.common.readAs(understood);
  const described = [attributes?.['aria-describedby'], note === null ? undefined : id].filter((part) => part !== undefined);
  const stepBy = (steps: number) => {
    const next = Number(((value ?? 0) + steps * step).toFixed(6));
    setTyped(null);
    onChange(Math.min(max, Math.max(min, next)));
  };
  return (
    <>
      <input
        {...attributes}
        aria-describedby={described.join(' ') || undefined}
        aria-invalid={isUnreadable || attributes?.['aria-invalid']}
        aria-label={name}
        class="input number"
        type="text"
        inputMode="decimal"
        autocomplete="off"
        value={shown}
        onInput={(event) => {
          setTyped(event.currentTarget.value);
          onChange(readNumber(event.currentTarget.value, workbookDecimal()));
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
      {note !== null && (
        <p class={isUnreadable ? 'fault' : 'hint'} id={id} role={isUnreadable ? 'alert' : 'status'}>
          {note}
        </p>
      )}
    </>
  );
}
