// Currency, how long facts are fresh, and the two rates of the lifetime value.
import { settings as schema } from '../../src/model/records/settings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { settings } from '../../src/text/en/settings';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { asPart, inPercent } from './percent';
import type { GroupProps } from './SettingsForm';

const rates = ['retention', 'discount'] as const;

export function Figures({ draft, fault, change }: GroupProps) {
  return (
    <fieldset>
      <legend>{words.figures}</legend>
      <Field label={settings.currency} hint={words.currencyHint}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            maxLength={schema.currency.longest}
            value={draft.currency}
            onInput={(event) => change({ currency: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={settings.staleAfter} hint={words.staleHint} fault={fault('staleAfter')}>
        {(attributes) => (
          <NumberInput
            attributes={attributes}
            value={draft.staleAfter}
            step={30}
            min={schema.staleAfter.from}
            max={schema.staleAfter.to}
            onChange={(staleAfter) => change({ staleAfter })}
          />
        )}
      </Field>
      {rates.map((key) => (
        <Field key={key} label={words.inPercent(settings[key])} hint={words.rateHints[key]} fault={fault(key)}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              value={inPercent(draft[key])}
              step={5}
              min={schema[key].from * 100}
              max={schema[key].to * 100}
              onChange={(percent) => change({ [key]: asPart(percent) })}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}
