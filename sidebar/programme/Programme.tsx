// The programme: its key and watched accounts with their state, and the dashboard.
import { useCallback, useState } from 'preact/hooks';
import type { SavedPlan } from '../../src/actions/plan/savePlan';
import type { ReviewBook } from '../../src/actions/reviews/loadReviews';
import { isKey } from '../../src/model/tiers/TierDecision';
import { dueReviews } from '../../src/model/programme/dueReviews';
import { programme as words } from '../../src/text/en/programme';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import type { ProgrammeToday } from '../dueReviews/programmeOf';
import type { PanelProps } from '../Panel';
import { useTask } from '../useTask';
import { AccountLine } from './AccountLine';
import './programme.css';

interface ProgrammeProps {
  book: ReviewBook;
  programme: ProgrammeToday;
  open: PanelProps['open'];
  review: (account: string) => void;
  onSaved: (saved: SavedPlan) => void;
  again: () => void;
}

export function Programme({ book, programme: { accounts }, open, review, onSaved, again }: ProgrammeProps) {
  const [tab, setTab] = useState('');
  const [isConflict, setConflict] = useState(false);
  const writing = useTask(
    'writeDashboard',
    useCallback((value: { tab: string }) => setTab(value.tab), []),
  );
  const saved = useCallback(
    (value: SavedPlan) => {
      setConflict(value.conflicts.length > 0);
      onSaved(value);
    },
    [onSaved],
  );
  const key = accounts.filter(({ plan }) => isKey(plan.account.tier)).length;
  const watched = accounts.filter(({ plan }) => plan.account.tier === 'watch').length;
  return (
    <>
      <p>{words.summary(key, watched, dueReviews(accounts).length)}</p>
      <div class="buttons">
        <Button primary disabled={writing.running} onClick={() => writing.run({})}>
          {writing.running ? words.writing : words.writeDashboard}
        </Button>
      </div>
      {tab !== '' && !writing.running && <Notice kind="done">{words.written(tab)}</Notice>}
      <Problems problems={writing.problems} />
      {isConflict && <Notice kind="warning">{words.changedMeanwhile}</Notice>}
      {accounts.map((account) => (
        <AccountLine
          key={account.plan.account.id}
          account={account}
          staleAfter={book.settings.staleAfter}
          accountsEach={book.settings.accountsEach}
          open={open}
          review={() => review(account.plan.account.id)}
          onSaved={saved}
        />
      ))}
      <LinkButton onClick={again}>{words.again}</LinkButton>
    </>
  );
}
