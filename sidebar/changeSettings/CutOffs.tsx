// The scores from which an account is key, stays key or is watched.
import { settings as schema } from '../../src/model/records/settings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { settings } from '../../src/text/en/settings';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import type { GroupProps } from './SettingsForm';

const cutOffs = ['keyFrom', 'keepFrom', 'watchFrom'] as const;

export function CutOffs({ draft, fault, change }: GroupProps) {
  return (
    <fieldset>
      <legend>{words.cutOffs}</legend>
      {cutOffs.map((key) => (
        <Field key={key} label={settings[key]} hint={words.cutOffHints[key]} fault={fault(key)}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              value={draft[key]}
              step={0.5}
              min={schema[key].from}
              max={schema[key].to}
              onChange={(value) => change({ [key]: value })}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}
