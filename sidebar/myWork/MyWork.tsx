// My work: the tasks of all accounts.
import { useMemo, useState } from 'preact/hooks';
import { reviewAccounts } from '../../src/text/en/reviewAccounts';
import { work as words } from '../../src/text/en/work';
import { LinkButton } from '../components/LinkButton';
import { Loaded } from '../components/Loaded';
import type { PanelProps } from '../Panel';
import { NOTHING, useRequest } from '../useRequest';
import { SalesAlarms } from '../pulse/SalesAlarms';
import { reviewItems } from './reviewItems';
import { WorkList, type WorkView } from './WorkList';
import './myWork.css';

interface MyWorkProps extends Pick<PanelProps, 'open'> {
  /** Shows the due reviews, to go through them one after the other. */
  showReviews: () => void;
  /** Starts the review of one account. */
  review: (account: string) => void;
}

export function MyWork({ open, showReviews, review }: MyWorkProps) {
  const loaded = useRequest('loadWork', NOTHING);
  // The list does not wait for the reviews, whose accounts take longer to read.
  const { answer, again: readReviews } = useRequest('loadReviews', NOTHING);
  const reviews = useMemo(() => (answer?.ok ? reviewItems(answer.value) : []), [answer]);
  const again = () => {
    loaded.again();
    readReviews();
  };
  // The state is here so it survives reading the list again.
  const [view, setView] = useState<WorkView>({ filter: 'all', onlyMine: null, account: '' });
  return (
    <>
      <SalesAlarms />
      <Loaded of={loaded} words={words.waiting}>
        {(book) => (
          <WorkList book={book} view={view} onView={setView} open={open} again={again} reviews={reviews} review={review} />
        )}
      </Loaded>
      <p class="quiet">
        {words.withoutReviews} <LinkButton onClick={showReviews}>{reviewAccounts.tabs.dueReviews}</LinkButton>
      </p>
    </>
  );
}
