// A line of text under its label; several lines where it may be long.
import { Field } from './Field';

interface TextInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** At most so many characters. */
  limit: number;
  lines?: number;
  fault?: string | null;
}

export function TextInput({ label, value, onChange, limit, lines = 1, fault }: TextInputProps) {
  return (
    <Field label={label} fault={fault ?? null}>
      {(attributes) =>
        lines === 1 ? (
          <input
            {...attributes}
            class="input"
            dir="auto"
            maxLength={limit}
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
