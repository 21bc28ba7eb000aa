// A text field with optional suggestions.
import { useId } from 'preact/hooks';
import { Field } from './Field';

interface SuggestInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  suggestions: readonly string[];
  /** The maximum number of characters. */
  limit: number;
  hint?: string | null;
  fault?: string | null;
}

export function SuggestInput({ label, value, onChange, suggestions, limit, hint = null, fault = null }: SuggestInputProps) {
  const list = useId();
  return (
    <>
      <Field label={label} hint={hint} fault={fault}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            dir="auto"
            list={list}
            maxLength={limit}
            autocomplete="off"
            value={value}
            onInput={(event) => onChange(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={list}>
        {suggestions.map((suggestion) => (
          <option key={suggestion} value={suggestion} />
        ))}
      </datalist>
    </>
  );
}
