// A search field for a part of a name.
import { Field } from './Field';

interface SearchInputProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** Called on Enter. */
  onEnter?: () => void;
}

export const SearchInput = ({ label, value, onChange, onEnter }: SearchInputProps) => (
  <Field label={label}>
    {(attributes) => (
      <input
        {...attributes}
        class="input"
        type="search"
        dir="auto"
        autocomplete="off"
        value={value}
        onInput={(event) => onChange(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter') onEnter?.();
        }}
      />
    )}
  </Field>
);
