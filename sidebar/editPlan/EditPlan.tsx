// The plan of one account: an account picker, and the parts side by side.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { PlanBook } from '../../src/actions/plan/readPlanBook';
import type { AccountPlan } from '../../src/model/plan/AccountPlan';
import { editPlan as words } from '../../src/text/en/editPlan';
import { menu } from '../../src/text/en/menu';
import { LinkButton } from '../components/LinkButton';
import { Loaded } from '../components/Loaded';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import { Spinner } from '../components/Spinner';
import type { PanelProps } from '../Panel';
import { StrayContacts } from '../planEditor/StrayContacts';
import { splitStrays, straysOf } from '../planEditor/straysOf';
import { useDrafts } from '../planEditor/useDrafts';
import { WeekendContext } from '../components/WeekendContext';
import { useRequest } from '../useRequest';
import { AccountPicker } from './AccountPicker';
import { KeptElsewhere } from './KeptElsewhere';
import { PlanForm } from './PlanForm';
import type { PlanPartKey } from './planParts';
import './editPlan.css';

export function EditPlan({ open, account }: PanelProps) {
  /** `null` means the account of the selected row. */
  const [wanted, choose] = useState<string | null>(account ?? null);
  const loaded = useRequest(
    'loadPlan',
    useMemo(() => ({ account: wanted }), [wanted]),
  );
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(book) => <AccountEditor book={book} wanted={wanted} choose={choose} replace={loaded.replace} open={open} />}
    </Loaded>
  );
}

interface AccountEditorProps extends PanelProps {
  book: PlanBook;
  wanted: string | null;
  choose: (account: string) => void;
  replace: (book: PlanBook) => void;
}

function AccountEditor({ book, wanted, choose, replace, open }: AccountEditorProps) {
  const [part, show] = useState<PlanPartKey>('relationships');
  const drafts = useDrafts();
  const bookRef = useRef(book);
  useLayoutEffect(() => {
    bookRef.current = book;
  }, [book]);
  const applySaved = (saved: AccountPlan, people: string[], log: PlanBook['log'] | null) => {
    const now = bookRef.current;
    // A save that finishes after the user left the account must not bring that account back.
    if (now.plan?.account.id === saved.account.id) replace({ ...now, plan: saved, people, log: log ?? now.log });
  };
  const { plan } = book;
  if (plan === null) {
    return (
      <Notice kind="information">
        <p>{words.noAccounts}</p>
        <LinkButton onClick={() => open('importData')}>{menu.items.importData}</LinkButton>
      </Notice>
    );
  }
  const isComing = wanted !== null && wanted !== plan.account.id;
  const shown = book.accounts.find(({ id }) => id === (isComing ? wanted : plan.account.id)) ?? plan.account;
  return (
    <>
      <AccountPicker accounts={book.accounts} account={shown} isUnsaved={drafts.isUnsaved} choose={choose} />
      <KeptElsewhere accounts={book.accounts} shown={shown.id} choose={choose} />
      <Problems problems={splitStrays(book.problems).others} kind="warning" />
      <StrayContacts strays={straysOf(book.problems, shown.name)} />
      {isComing ? (
        <Spinner words={words.waiting} />
      ) : (
        <WeekendContext.Provider value={book.settings.weekend}>
          <PlanForm
            key={plan.account.id}
            book={book}
            plan={plan}
            draft={drafts.of(plan)}
            part={part}
            show={show}
            choose={choose}
            onSaved={applySaved}
          />
        </WeekendContext.Provider>
      )}
    </>
  );
}
