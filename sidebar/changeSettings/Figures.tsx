// Currency and unit of money, how long facts are fresh, rates, and what it costs to serve a customer.
import { MONEY_UNITS } from '../../src/model/money/MoneyUnit';
import { settings as schema } from '../../src/model/records/settings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { lists } from '../../src/text/en/lists';
import { settings } from '../../src/text/en/settings';
import { describeCurrency } from '../../src/text/format/describeCurrency';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { Select } from '../components/Select';
import { Tick } from '../components/Tick';
import { formatAmount, isolate } from '../format';
import { language } from '../locale';
import { asPart, inPercent } from './percent';
import type { GroupProps } from './SettingsForm';

const rates = ['retention', 'discount'] as const;
const service = ['costPerOrder', 'costPerLine', 'costPerVisit'] as const;

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
            value={describeCurrency(language, draft.currency, 'one')}
            onInput={(event) => change({ currency: event.currentTarget.value })}
          />
        )}
      </Field>
      <Select
        label={settings.moneyUnit}
        hint={words.unitHint(isolate(formatAmount(1234, describeCurrency(language, draft.currency, draft.moneyUnit))))}
        value={draft.moneyUnit}
        options={MONEY_UNITS.map((value) => ({ value, label: lists.moneyUnit[value] }))}
        onChange={(moneyUnit) => change({ moneyUnit })}
      />
      <Tick checked={draft.shortAmounts} onChange={(shortAmounts) => change({ shortAmounts })}>
        {`${settings.shortAmounts}: ${isolate(formatAmount(1_413_000_000_000, ''))}`}
      </Tick>
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
      {service.map((key, index) => (
        <Field key={key} label={settings[key]} hint={index === 0 ? words.serviceHint : null} fault={fault(key)}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              value={draft[key]}
              min={schema[key].from}
              onChange={(rate) => change({ [key]: rate })}
            />
          )}
        </Field>
      ))}
    </fieldset>
  );
}
