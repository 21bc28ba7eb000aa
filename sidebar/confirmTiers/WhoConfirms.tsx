// Asks who confirms, where nobody said so yet; it is kept for everything that this person does.
import { useId, useState } from 'preact/hooks';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { settings } from '../../src/text/en/settings';
import type { PartProps } from '../rankAccounts/RankAccounts';
import { Button } from '../components/Button';
import { Field } from '../components/Field';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { text } from '../text';
import { useTask } from '../useTask';

export function WhoConfirms({ data, replace }: Pick<PartProps, 'data' | 'replace'>) {
  const people = useId();
  const [me, setMe] = useState('');
  const saving = useTask('saveSettings', (saved) => replace({ ...data, me: saved.settings.me }));
  const isReady = me.trim() !== '' && !saving.running;
  return (
    <Notice kind="information">
      <p>{words.asNobody}</p>
      <Field label={settings.me}>
        {(attributes) => (
          <input
            {...attributes}
            class="input"
            dir="auto"
            list={people}
            maxLength={80}
            autocomplete="off"
            value={me}
            onInput={(event) => setMe(event.currentTarget.value)}
          />
        )}
      </Field>
      <datalist id={people}>
        {data.people.map((person) => (
          <option key={person} value={person} />
        ))}
      </datalist>
      <Button disabled={!isReady} onClick={() => saving.run({ changes: { me: me.trim() } })}>
        {saving.running ? text.common.saving : text.common.save}
      </Button>
      <Problems problems={saving.problems} />
    </Notice>
  );
}
