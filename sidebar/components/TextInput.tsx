// A text field with its label.
import { Field } from './Field';

interface TextInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** The maximum number of characters. */
  limit: number;
  hint?: string | null;
  fault?: string | null;
}

export const TextInput = ({ label, value, onChange, limit, hint = null, fault = null }: TextInputProps) => (
  <Field label={label} hint={hint} fault={fault}>
    {(attributes) => (
      <input
        {...attributes}
        class="input"
        dir="auto"
        maxLength={limit}
        autocomplete="off"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
    )}
  </Field>
);
