// A select of a workbook vocabulary, by key, or blank.
import { lists } from '../../src/text/en/lists';
import { Select } from './Select';

interface WordSelectProps<Key extends string> {
  label: string;
  /** The list of the catalogue that has the words. */
  list: keyof typeof lists;
  /** The keys to choose from, in order: a list of src/model/records/vocabulary. */
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
