// The number of key accounts that can be served, and the time of a manager.
import { settings as schema } from '../../src/model/records/settings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { settings } from '../../src/text/en/settings';
import { Field } from '../components/Field';
import { NumberInput } from '../components/NumberInput';
import { Tick } from '../components/Tick';
import { SeatFields } from '../seatFields/SeatFields';
import type { GroupProps } from './SettingsForm';

export function Seats({ draft, fault, change }: GroupProps) {
  return (
    <fieldset>
      <legend>{words.seats}</legend>
      <SeatFields seats={draft} fault={fault} change={change} />
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
