// One word of a vocabulary of the workbook, by its key, or none.
import { lists, scales } from '../../src/text/en/lists';
import { Field } from './Field';

interface WordSelectProps<Key extends string> {
  label: string;
  /** Whose words: a list of the catalogue. */
  list: keyof typeof lists;
  /** The keys to choose from, in order: a list of src/model/plan/vocabulary. */
  keys: readonly Key[];
  value: Key | null;
  onChange: (value: Key | null) => void;
  hint?: string | null;
  fault?: string | null;
}

export function WordSelect<Key extends string>({ list, keys, value, onChange, ...field }: WordSelectProps<Key>) {
  const words: Readonly<Record<string, string>> = lists[list];
  return (
    <Choice
      {...field}
      options={keys.map((key) => ({ value: key, word: words[key] ?? key }))}
      value={value ?? ''}
      onChange={(chosen) => onChange(keys.find((key) => key === chosen) ?? null)}
    />
  );
}

interface ScaleSelectProps {
  label: string;
  scale: keyof typeof scales;
  value: number | null;
  onChange: (value: number | null) => void;
  hint?: string | null;
  fault?: string | null;
}

/** A step of influence, sentiment or contact, by its number, or none. The highest stands first. */
export function ScaleSelect({ scale, value, onChange, ...field }: ScaleSelectProps) {
  const steps = Object.entries(scales[scale]).sort(([a], [b]) => Number(b) - Number(a));
  return (
    <Choice
      {...field}
      options={steps.map(([step, word]) => ({ value: step, word }))}
      value={value === null ? '' : String(value)}
      onChange={(chosen) => onChange(chosen === '' ? null : Number(chosen))}
    />
  );
}

interface ChoiceProps {
  label: string;
  options: readonly { value: string; word: string }[];
  /** '' is blank. */
  value: string;
  onChange: (value: string) => void;
  hint?: string | null;
  fault?: string | null;
}

function Choice({ label, options, value, onChange, hint = null, fault = null }: ChoiceProps) {
  return (
    <Field label={label} hint={hint} fault={fault}>
      {(attributes) => (
        <select {...attributes} class="input" value={value} onChange={(event) => onChange(event.currentTarget.value)}>
          <option value="">–</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.word}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
