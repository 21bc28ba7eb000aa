// A line of text under its label; several lines where it may be long.
import { Field } from './Field';

interface TextInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** At most so many characters. */
  limit: number;
  lines?: number;
  hint?: string | null;
  fault?: string | null;
}

export function TextInput({ label, value, onChange, limit, lines = 1, hint = null, fault = null }: TextInputProps) {
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(attributes) =>
        lines === 1 ? (
          <input
            {...attributes}
            class="input"
            dir="auto"
            maxLength={limit}
            autocomplete="off"
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        ) : (
          <textarea
            {...attributes}
            class="input"
            dir="auto"
            maxLength={limit}
            rows={lines}
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )
      }
    </Field>
  );
}
