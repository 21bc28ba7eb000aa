// The number of key accounts that can be served: managers times accounts each, unless a user types another number.
import { settings as schema } from '../../src/model/records/settings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { seatHints } from '../../src/text/en/seatSettings';
import { settings } from '../../src/text/en/settings';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { Tick } from '../components/Tick';
import type { GroupProps } from './SettingsForm';

export function Seats({ draft, fault, change }: GroupProps) {
  const product = (kams: number | null, each: number | null) =>
    kams !== null && each !== null && Number.isInteger(kams * each) ? { capacity: kams * each } : {};
  return (
    <fieldset>
      <legend>{words.seats}</legend>
      <div class="pair">
        <Field label={settings.kams} fault={fault('kams')}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              value={draft.kams}
              min={schema.kams.from}
              max={schema.kams.to}
              onChange={(kams) => change({ kams, ...product(kams, draft.accountsEach) })}
            />
          )}
        </Field>
        <Field label={settings.accountsEach} fault={fault('accountsEach')}>
          {(attributes) => (
            <NumberInput
              attributes={attributes}
              value={draft.accountsEach}
              min={schema.accountsEach.from}
              max={schema.accountsEach.to}
              onChange={(accountsEach) => change({ accountsEach, ...product(draft.kams, accountsEach) })}
            />
          )}
        </Field>
      </div>
      <Field label={settings.capacity} hint={seatHints.capacity} fault={fault('capacity')}>
        {(attributes) => (
          <NumberInput
            attributes={attributes}
            value={draft.capacity}
            min={schema.capacity.from}
            max={schema.capacity.to}
            onChange={(capacity) => change({ capacity })}
          />
        )}
      </Field>
      <Field label={settings.hoursPerWeek} hint={words.hoursHint} fault={fault('hoursPerWeek')}>
        {(attributes) => (
          <NumberInput
            attributes={attributes}
            value={draft.hoursPerWeek}
            min={schema.hoursPerWeek.from}
            max={schema.hoursPerWeek.to}
            onChange={(hoursPerWeek) => change({ hoursPerWeek })}
          />
        )}
      </Field>
      <Tick checked={draft.groupsShareSeat} onChange={(groupsShareSeat) => change({ groupsShareSeat })}>
        {settings.groupsShareSeat}
      </Tick>
    </fieldset>
  );
}
