// After an import: what the log knows of the people of all accounts, written together once it is seen.
import { useMemo, useState } from 'preact/hooks';
import type { Contacts } from '../../../src/actions/plan/loadContacts';
import { contactLog as words } from '../../../src/text/en/contactLog';
import { Button } from '../../components/Button';
import { Notice } from '../../components/Notice';
import { Problems } from '../../components/Problems';
import { Tick } from '../../components/Tick';
import { listNames } from '../../format';
import { useTask } from '../../useTask';
import { linesOf } from './linesOf';
import { text } from '../../text';

export function NewsOfContacts({ contacts }: { contacts: Contacts }) {
  const lines = useMemo(() => linesOf(contacts), [contacts]);
  const [left, leave] = useState<ReadonlySet<string>>(
    () => new Set(lines.filter(({ isLikely }) => !isLikely).map(({ key }) => key)),
  );
  const [written, setWritten] = useState<{ people: number; leftAlone: string[] } | null>(null);
  const chosen = lines.filter(({ key }) => !left.has(key));
  const saving = useTask('savePlans', ({ leftAlone }) =>
    setWritten({ people: chosen.filter(({ account }) => !leftAlone.includes(account)).length, leftAlone }),
  );
  if (written)
    return (
      <>
        <Notice kind="done">{words.written(written.people)}</Notice>
        {written.leftAlone.length > 0 && <Notice kind="warning">{words.leftAlone(listNames(written.leftAlone))}</Notice>}
      </>
    );
  if (lines.length === 0) return <p class="quiet">{words.allKnown}</p>;
  const accounts = [...new Set(lines.map(({ accountId }) => accountId))];
  const toggle = (key: string, isOn: boolean) => {
    const next = new Set(left);
    if (isOn) next.delete(key);
    else next.add(key);
    leave(next);
  };
  const save = () => {
    const plans = accounts.map((account) => ({
      account,
      changes: chosen.filter(({ accountId }) => accountId === account).map(({ change }) => change),
    }));
    saving.run({ plans: plans.filter(({ changes }) => changes.length > 0) });
  };
  return (
    <>
      <h2>{words.peopleOfFile}</h2>
      <p class="quiet">{words.peopleHint}</p>
      {accounts.map((account) => {
        const ofAccount = lines.filter(({ accountId }) => accountId === account);
        return (
          <fieldset key={account}>
            <legend>
              <bdi>{ofAccount[0]?.account}</bdi>
            </legend>
            {ofAccount.map(({ key, words: line }) => (
              <Tick key={key} checked={!left.has(key)} onChange={(isOn) => toggle(key, isOn)}>
                {line}
              </Tick>
            ))}
          </fieldset>
        );
      })}
      <Problems problems={saving.problems} again={save} />
      <div class="buttons">
        <Button primary lacks={chosen.length === 0 ? text.common.tickFirst : null} disabled={saving.running} onClick={save}>
          {saving.running ? words.writing : words.write(chosen.length)}
        </Button>
      </div>
    </>
  );
}
