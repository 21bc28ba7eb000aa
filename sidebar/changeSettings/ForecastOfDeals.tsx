// What a forecast of deals depends on: its length, how much deals move together, and the probability of each stage.
import { STAGE_SETTINGS } from '../../src/model/plan/ForecastRules';
import { proposeStages } from '../../src/model/plan/proposeStages';
import { settings as schema } from '../../src/model/records/settings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { lists } from '../../src/text/en/lists';
import { settings } from '../../src/text/en/settings';
import type { SettingsState } from '../../src/actions/store/readSettings';
import { Field } from '../components/Field';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { NumberInput } from '../components/NumberInput';
import { asPart, inPercent } from './percent';
import type { GroupProps } from './SettingsForm';

const stages = Object.entries(STAGE_SETTINGS) as [
  keyof typeof STAGE_SETTINGS,
  (typeof STAGE_SETTINGS)[keyof typeof STAGE_SETTINGS],
][];

export function ForecastOfDeals({ draft, fault, change, closed }: GroupProps & Pick<SettingsState, 'closed'>) {
  const proposed = proposeStages(closed);
  const isUsed = proposed !== null && stages.every(([stage, key]) => draft[key] === proposed[stage]);
  return (
    <fieldset>
      <legend>{words.forecast}</legend>
      <Field label={settings.forecastMonths} hint={words.monthsHint} fault={fault('forecastMonths')}>
        {(attributes) => (
          <NumberInput
            attributes={attributes}
            value={draft.forecastMonths}
            min={schema.forecastMonths.from}
            max={schema.forecastMonths.to}
            onChange={(forecastMonths) => change({ forecastMonths })}
          />
        )}
      </Field>
      <Percent of="dealCorrelation" hint={words.correlationHint} {...{ draft, fault, change }} />
      {stages.map(([, key]) => (
        <Percent key={key} of={key} {...{ draft, fault, change }} />
      ))}
      {proposed && !isUsed && (
        <Notice kind="information">
          <p>
            {words.ownRates(
              closed.won,
              closed.won + closed.lost,
              stages.map(([stage]) => words.rateOf(lists.stage[stage], proposed[stage])),
            )}
          </p>
          <LinkButton onClick={() => change(Object.fromEntries(stages.map(([stage, key]) => [key, proposed[stage]])))}>
            {words.useOwnRates}
          </LinkButton>
        </Notice>
      )}
    </fieldset>
  );
}

interface PercentProps extends GroupProps {
  of: 'dealCorrelation' | (typeof STAGE_SETTINGS)[keyof typeof STAGE_SETTINGS];
  hint?: string;
}

function Percent({ of, hint, draft, fault, change }: PercentProps) {
  return (
    <Field label={words.inPercent(settings[of])} {...(hint === undefined ? {} : { hint })} fault={fault(of)}>
      {(attributes) => (
        <NumberInput
          attributes={attributes}
          value={inPercent(draft[of])}
          step={5}
          min={schema[of].from * 100}
          max={schema[of].to * 100}
          onChange={(percent) => change({ [of]: asPart(percent) })}
        />
      )}
    </Field>
  );
}
