// My work: the tasks of all accounts.
import { useState } from 'preact/hooks';
import { reviewAccounts } from '../../src/text/en/reviewAccounts';
import { work as words } from '../../src/text/en/work';
import { LinkButton } from '../components/LinkButton';
import { Loaded } from '../components/Loaded';
import type { PanelProps } from '../Panel';
import { NOTHING, useRequest } from '../useRequest';
import { WorkList, type WorkView } from './WorkList';
import './myWork.css';

interface MyWorkProps extends Pick<PanelProps, 'open'> {
  /** Shows the reviews, which are not in this list. */
  showReviews: () => void;
}

export function MyWork({ open, showReviews }: MyWorkProps) {
  const loaded = useRequest('loadWork', NOTHING);
  // The state is here so it survives reading the list again.
  const [view, setView] = useState<WorkView>({ filter: 'all', onlyMine: false, account: '' });
  return (
    <>
      <Loaded of={loaded} words={words.waiting}>
        {(book) => <WorkList book={book} view={view} onView={setView} open={open} again={loaded.again} />}
      </Loaded>
      <p class="quiet">
        {words.withoutReviews} <LinkButton onClick={showReviews}>{reviewAccounts.tabs.dueReviews}</LinkButton>
      </p>
    </>
  );
}
