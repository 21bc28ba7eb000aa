// A select with its label.
import { Field } from './Field';

export interface Option<Value extends string> {
  value: Value;
  label: string;
}

interface SelectProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Option<Value>[];
  onChange: (value: Value) => void;
  hint?: string | null;
  fault?: string | null;
}

export function Select<Value extends string>({ label, value, options, onChange, hint, fault }: SelectProps<Value>) {
  return (
    <Field label={<bdi>{label}</bdi>} hint={hint ?? null} fault={fault ?? null}>
      {(attributes) => (
        <select {...attributes} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value as Value)}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
