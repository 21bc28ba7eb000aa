// A figure under its label: money in whole units, a share typed in percent, or a plain number.
import type { NumberField } from '../../src/model/records/RecordSchema';
import { formatNumber } from '../format';
import { locale } from '../locale';
import { Field } from './Field';
import { NumberInput } from './NumberInput';

interface FigureInputProps {
  label: string;
  value: number | null;
  onChange: (value: number | null) => void;
  /** The value of a share is 0 to 1; 0.25 is shown as 25. */
  kind?: NumberField['kind'];
  /** The range of the arrow keys, in the units of the value. */
  min?: number | undefined;
  max?: number | undefined;
  /** A unit after the field: a currency or %. */
  unit?: string;
  hint?: string | null;
  fault?: string | null;
}

export function FigureInput({
  label,
  value,
  onChange,
  kind = 'number',
  min = -Infinity,
  max = Infinity,
  unit,
  hint = null,
  fault = null,
}: FigureInputProps) {
  const size = kind === 'share' ? 100 : 1;
  const sign = unit ?? (kind === 'share' ? locale.numbers.percent : '');
  const shown = value === null ? null : Number((value * size).toFixed(6));
  return (
    <Field
      label={
        sign === '' ? (
          label
        ) : (
          <>
            {label} <span class="quiet">({sign})</span>
          </>
        )
      }
      hint={hint}
      fault={fault}
    >
      {(attributes) => (
        <NumberInput
          attributes={attributes}
          value={shown}
          step={kind === 'money' ? 1000 : kind === 'share' ? 5 : 1}
          format={(figure) => formatNumber(figure, kind === 'money' ? 2 : 6)}
          min={min * size}
          max={max * size}
          onChange={(typed) => onChange(typed === null ? null : typed / size)}
        />
      )}
    </Field>
  );
}
