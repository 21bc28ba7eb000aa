// One of the names that the plan knows, or none; a name that it does not know stays to be seen.
import { foldName } from '../../src/model/names/foldName';
import { isolate } from '../format';
import { Select } from './Select';

interface NameSelectProps {
  label: string;
  names: readonly string[];
  /** '' is none. */
  value: string;
  onChange: (value: string) => void;
  /** What stands for none. */
  none?: string;
  hint?: string | null;
  fault?: string | null;
}

export function NameSelect({ label, names, value, onChange, none = '–', hint = null, fault = null }: NameSelectProps) {
  const known = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  // Names are compared folded, so that what was typed in the tab finds its option however it was spelled.
  const same = known.find((name) => foldName(name) === foldName(value));
  const shown = same ?? value;
  const all = same === undefined && value !== '' ? [value, ...known] : known;
  return (
    <Select
      label={label}
      value={shown}
      options={[{ value: '', label: none }, ...all.map((name) => ({ value: name, label: isolate(name) }))]}
      onChange={onChange}
      hint={hint}
      fault={fault}
    />
  );
}
