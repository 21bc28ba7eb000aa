// A name from the plan, or blank. An unknown name stays visible.
import { foldName } from '../../src/model/names/foldName';
import { isolate } from '../format';
import { Select } from './Select';

interface NameSelectProps {
  label: string;
  names: readonly string[];
  /** '' is blank. */
  value: string;
  onChange: (value: string) => void;
  /** The label of the blank option. */
  none?: string;
  hint?: string | null;
  fault?: string | null;
}

export function NameSelect({ label, names, value, onChange, none = '–', hint = null, fault = null }: NameSelectProps) {
  const known = [...new Set(names.map((name) => name.trim()).filter((name) => name !== ''))];
  // Names are compared folded, so a name typed in the tab finds its option in any spelling.
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
