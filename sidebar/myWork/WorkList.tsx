// All tasks in one list: filters with their counts, and the items by due date.
import type { WorkBook } from '../../src/actions/plan/loadWork';
import { byDue } from '../../src/model/plan/planOrder';
import { pageTitles } from '../../src/text/en/pageTitles';
import { work as words } from '../../src/text/en/work';
import { EmptyHint } from '../components/EmptyHint';
import { LinkButton } from '../components/LinkButton';
import { Select } from '../components/Select';
import { Tick } from '../components/Tick';
import { OpenPage } from '../printedPage/OpenPage';
import type { PanelProps } from '../Panel';
import { accountsOf, countItems, countWork, isMine, opensWithMine, passes, type WorkFilter } from './filterWork';
import { FilterButtons } from './FilterButtons';
import { groupWork } from './groupWork';
import type { ListedWork, ReviewItem } from './ListedWork';
import { WorkGroup } from './WorkGroup';

/** The active filter. */
export interface WorkView {
  filter: WorkFilter;
  /** `null` until the user says: then mine, if some of it is to be done now. */
  onlyMine: boolean | null;
  /** The id of an account; '' means all. */
  account: string;
}

interface WorkListProps {
  book: WorkBook;
  view: WorkView;
  onView: (view: WorkView) => void;
  open: PanelProps['open'];
  again: () => void;
  /** Due reviews; empty until they are loaded. */
  reviews: readonly ReviewItem[];
  review: (account: string) => void;
}

export function WorkList({ book, view, onView, open, again, reviews, review }: WorkListProps) {
  const { today, me } = book;
  const { filter, account } = view;
  const items: readonly ListedWork[] = [...reviews, ...book.items].sort(byDue);
  if (items.length === 0) {
    return (
      <EmptyHint>
        {words.nothing} <LinkButton onClick={() => open('editPlan')}>{words.editPlan}</LinkButton>
      </EmptyHint>
    );
  }
  const ofAccount = items.filter(({ accountId }) => account === '' || accountId === account);
  const mine = ofAccount.filter((item) => isMine(item, me));
  const onlyMine = view.onlyMine ?? opensWithMine(mine);
  const wanted = onlyMine ? mine : ofAccount;
  const groups = groupWork(wanted.filter((item) => passes(item, filter)));
  const accounts = accountsOf(items).map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <FilterButtons counts={countWork(wanted)} shown={filter} onShow={(next) => onView({ ...view, filter: next })} />
      {me === '' ? (
        <p class="quiet">
          {words.whoAmI} <LinkButton onClick={() => open('changeSettings')}>{words.changeSettings}</LinkButton>
        </p>
      ) : (
        <Tick checked={onlyMine} onChange={(next) => onView({ ...view, onlyMine: next })}>
          {words.mine(countItems(mine))}
        </Tick>
      )}
      {accounts.length > 1 && (
        <Select
          label={words.account}
          value={account}
          options={[{ value: '', label: words.allAccounts }, ...accounts]}
          onChange={(next) => onView({ ...view, account: next })}
        />
      )}
      {account !== '' && <OpenPage page="businessReview" account={account} label={pageTitles.businessReview} />}
      {groups.length === 0 && <EmptyHint>{filter === 'overdue' ? words.nothingOverdue : words.nothingFound}</EmptyHint>}
      {groups.map(({ group, items: within }) => (
        <WorkGroup key={group} group={group} items={within} today={today} open={open} review={review} />
      ))}
      <LinkButton onClick={again}>{words.again}</LinkButton>
    </>
  );
}
