// Asks who confirms when the user's name is unknown. The answer applies to everything this user does.
import { useState } from 'preact/hooks';
import { settings as schema } from '../../src/model/records/settings';
import { confirmTiers as words } from '../../src/text/en/confirmTiers';
import { settings } from '../../src/text/en/settings';
import { blankOf, Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { SuggestInput } from '../components/SuggestInput';
import type { RankAccountsPartProps } from '../Panel';
import { text } from '../text';
import { useTask } from '../useTask';

export function ConfirmedBy({ data, replace }: Pick<RankAccountsPartProps, 'data' | 'replace'>) {
  const [me, setMe] = useState('');
  const saving = useTask('saveSettings', (saved) => replace({ ...data, me: saved.settings.me }));
  return (
    <Notice kind="information">
      <p>{words.asNobody}</p>
      <SuggestInput label={settings.me} value={me} limit={schema.me.longest} suggestions={data.people} onChange={setMe} />
      <Button
        lacks={blankOf({ [settings.me]: me })}
        disabled={saving.running}
        onClick={() => saving.run({ changes: { me: me.trim() } })}
      >
        {saving.running ? text.common.saving : text.common.save}
      </Button>
      <Problems problems={saving.problems} />
    </Notice>
  );
}
