// What the health of an account weighs, and how often we meet whom.
import { HEALTH_PARTS } from '../../src/model/programme/AccountState';
import { meetingKey, weightKey } from '../../src/model/programme/HealthSettings';
import { settings as schema } from '../../src/model/records/settings';
import { ROLES } from '../../src/model/records/vocabulary';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { lists } from '../../src/text/en/lists';
import { settings } from '../../src/text/en/settings';
import { Disclosure } from '../components/Disclosure';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { inPercent, asPart } from './percent';
import type { GroupProps } from './SettingsForm';

type HealthKey = ReturnType<typeof weightKey> | ReturnType<typeof meetingKey>;

export function Health(group: GroupProps) {
  const { draft, fault, change } = group;
  return (
    <fieldset>
      <legend>{words.health}</legend>
      <p class="quiet">{words.weightsHint}</p>
      {HEALTH_PARTS.map((part) => (
        <Figure key={part} {...group} setting={weightKey(part)} label={settings[weightKey(part)]} step={5} />
      ))}
      <Field label={words.inPercent(settings.priceRise)} hint={words.priceRiseHint} fault={fault('priceRise')}>
        {(attributes) => (
          <NumberInput
            attributes={attributes}
            value={inPercent(draft.priceRise)}
            step={5}
            min={schema.priceRise.from * 100}
            max={schema.priceRise.to * 100}
            onChange={(percent) => change({ priceRise: asPart(percent) })}
          />
        )}
      </Field>
      <Disclosure summary={words.meetings}>
        <p class="quiet">{words.meetingsHint}</p>
        {ROLES.map((role) => (
          <Figure key={role} {...group} setting={meetingKey(role)} label={lists.role[role]} step={10} />
        ))}
      </Disclosure>
    </fieldset>
  );
}

function Figure({
  draft,
  fault,
  change,
  setting,
  label,
  step,
}: GroupProps & { setting: HealthKey; label: string; step: number }) {
  return (
    <Field label={label} fault={fault(setting)}>
      {(attributes) => (
        <NumberInput
          attributes={attributes}
          value={draft[setting]}
          step={step}
          min={schema[setting].from}
          max={schema[setting].to}
          onChange={(value) => change({ [setting]: value })}
        />
      )}
    </Field>
  );
}
