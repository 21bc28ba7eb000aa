// One word of a vocabulary of the workbook, by its key, or none.
import { lists } from '../../src/text/en/lists';
import { Select } from './Select';

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
    <Select
      {...field}
      value={value ?? ''}
      options={[{ value: '', label: '–' }, ...keys.map((key) => ({ value: key, label: words[key] ?? key }))]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  );
}
