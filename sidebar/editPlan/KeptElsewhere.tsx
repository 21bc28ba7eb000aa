// Accounts whose changes were kept when the panel was closed: the plan often opens on another account.
import { useMemo } from 'preact/hooks';
import type { PlanBook } from '../../src/actions/plan/readPlanBook';
import { editPlan as words } from '../../src/text/en/editPlan';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { workbookId } from '../drafts/workbookId';
import { isolate } from '../format';
import { draftStore } from '../planEditor/DraftStore';

interface KeptElsewhereProps {
  accounts: PlanBook['accounts'];
  /** The id of the account on the screen, which offers its draft itself. */
  shown: string;
  choose: (id: string) => void;
}

export function KeptElsewhere({ accounts, shown, choose }: KeptElsewhereProps) {
  const kept = useMemo(() => {
    const store = draftStore(workbookId(), () => window.localStorage);
    return accounts.filter(({ id }) => id !== shown && store.read(id) !== null);
  }, [accounts, shown]);
  if (kept.length === 0) return null;
  return (
    <Notice kind="information">
      {kept.map(({ id, name }) => (
        <p key={id}>
          {words.keptElsewhere(isolate(name))}{' '}
          <LinkButton onClick={() => choose(id)}>{words.openOther(isolate(name))}</LinkButton>
        </p>
      ))}
    </Notice>
  );
}
