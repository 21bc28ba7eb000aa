// How often key accounts are reviewed, and where customers can book a meeting.
import { CADENCES } from '../../src/model/records/Cadence';
import { settings as schema } from '../../src/model/records/settings';
import { changeSettings as words } from '../../src/text/en/changeSettings';
import { lists } from '../../src/text/en/lists';
import { settings } from '../../src/text/en/settings';
import { Field } from '../components/Field';
import { Select } from '../components/Select';
import type { GroupProps } from './SettingsForm';

export function Reviews({ draft, fault, change }: GroupProps) {
  return (
    <fieldset>
      <legend>{words.reviews}</legend>
      <Select
        label={settings.customerReviewEvery}
        value={draft.customerReviewEvery}
        options={CADENCES.map((cadence) => ({ value: cadence, label: lists.cadence[cadence] }))}
        onChange={(customerReviewEvery) => change({ customerReviewEvery })}
      />
      <Field label={settings.bookingLink} hint={words.bookingHint} fault={fault('bookingLink')}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            type="url"
            dir="ltr"
            maxLength={schema.bookingLink.longest}
            value={draft.bookingLink}
            onInput={(event) => change({ bookingLink: event.currentTarget.value })}
          />
        )}
      </Field>
    </fieldset>
  );
}
