// The user's name, and whether one person scores or several do so independently.
import { useState } from 'preact/hooks';
import type { RankAccountsBook } from '../../src/actions/ranking/readRankAccounts';
import { scoreAccounts as words } from '../../src/text/en/scoreAccounts';
import { settings as schema } from '../../src/model/records/settings';
import { settings } from '../../src/text/en/settings';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { TextInput } from '../components/TextInput';
import { Tick } from '../components/Tick';
import { text } from '../text';
import { useTask } from '../useTask';
import type { ScoreQueue } from './ScoreQueue';

interface ScorersProps {
  data: RankAccountsBook;
  queue: ScoreQueue;
  onSaved: () => void;
  /** `null` while the user is unknown. */
  onCancel: (() => void) | null;
}

/** The number of names offered. Any other name can be typed. */
const OFFERED = 8;

export function Scorers({ data, queue, onSaved, onCancel }: ScorersProps) {
  const [me, setMe] = useState(data.me);
  const [scoreTogether, setTogether] = useState(data.scoreTogether);
  const [fault, setFault] = useState<string | null>(null);
  const task = useTask('saveSettings', onSaved);
  const save = async () => {
    if (me.trim() === '') return setFault(words.whoMissing);
    // Saves the scores of the previous user under that name first.
    await queue.flush();
    if (queue.size > 0) return setFault(words.leaveUnsaved);
    setFault(null);
    task.run({ changes: { me: me.trim(), scoreTogether } });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <h2>{words.who}</h2>
      <TextInput label={settings.me} hint={words.whoHint} fault={fault} limit={schema.me.longest} value={me} onChange={setMe} />
      {data.people.length > 0 && (
        <div class="people">
          {data.people.slice(0, OFFERED).map((name) => (
            <button
              key={name}
              type="button"
              class="button"
              aria-label={words.pick(name)}
              aria-pressed={name === me}
              onClick={() => setMe(name)}
            >
              <bdi>{name}</bdi>
            </button>
          ))}
        </div>
      )}
      <fieldset>
        <legend>{words.how}</legend>
        <Tick group="how" checked={!scoreTogether} onChange={() => setTogether(false)}>
          {words.alone}
        </Tick>
        <Tick group="how" checked={scoreTogether} onChange={() => setTogether(true)}>
          {words.together}
        </Tick>
      </fieldset>
      {fault === words.leaveUnsaved && queue.state.kind === 'failed' && (
        <Notice kind="error">
          <Problems problems={queue.state.problems} />
          <Button onClick={() => queue.discard()}>{words.discard}</Button>
        </Notice>
      )}
      <Problems problems={task.problems} />
      <div class="buttons">
        <Button primary disabled={task.running} onClick={() => void save()}>
          {task.running ? text.common.saving : words.start}
        </Button>
        {onCancel && <Button onClick={onCancel}>{text.common.cancel}</Button>}
      </div>
    </form>
  );
}
