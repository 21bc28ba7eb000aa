// The scores from which an account is key, stays key and is watched.
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { text } from '../text';
import type { GroupProps } from './SettingsForm';

const cutOffs = ['keyFrom', 'keepFrom', 'watchFrom'] as const;

export function CutOffs({ draft, fault, change }: GroupProps) {
  return (
    <fieldset>
      <legend>{text.changeSettings.cutOffs}</legend>
      {cutOffs.map((key) => (
        <Field key={key} label={text.settings[key]} hint={text.changeSettings.cutOffHints[key]} fault={fault(key)}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              value={draft[key]}
              step={0.5}
              min={1}
              max={10}
              onChange={(value) => change({ [key]: value })}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}
