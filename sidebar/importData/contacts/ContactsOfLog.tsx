// After an import: what the log knows of the people of all accounts, with a script that is loaded then.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Problem } from '../../../src/actions/Answer';
import { Problems } from '../../components/Problems';
import { loadScript } from '../../loadScript';
import { ask } from '../../server';
import type * as script from './showContacts';

export function ContactsOfLog() {
  const placeRef = useRef<HTMLDivElement>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const show = async () => {
    const contacts = await ask('loadContacts', {});
    // Without a log there is nothing to compare.
    if (contacts.ok && contacts.value.accounts.length === 0) return;
    const loaded = contacts.ok ? await loadScript<typeof script>('showContacts') : contacts;
    setProblems(loaded.ok ? [] : loaded.problems);
    if (contacts.ok && loaded.ok && placeRef.current) loaded.value.showContacts(placeRef.current, contacts.value);
  };
  useEffect(() => {
    void show();
    // oxlint-disable-next-line react/exhaustive-deps -- once, at the end of the import
  }, []);
  return (
    <>
      {problems.length > 0 && <Problems problems={problems} again={() => void show()} />}
      <div ref={placeRef} />
    </>
  );
}
