// The two parts about reviews, which share one load.
import { useCallback, useMemo } from 'preact/hooks';
import type { SavedPlan } from '../../src/actions/plan/savePlan';
import type { Alarm } from '../../src/model/pulse/Pulse';
import type { ReviewBook } from '../../src/actions/reviews/loadReviews';
import type { SavedReview } from '../../src/actions/reviews/saveReview';
import { reviewAccounts as words } from '../../src/text/en/reviewAccounts';
import { EmptyHint } from '../components/EmptyHint';
import { LinkButton } from '../components/LinkButton';
import { Loaded } from '../components/Loaded';
import { Problems } from '../components/Problems';
import { DueReviews } from '../dueReviews/DueReviews';
import type { ReviewForms } from '../dueReviews/ReviewForm';
import { current, type ReviewRun } from '../dueReviews/ReviewRun';
import type { FinishedReview } from '../dueReviews/FinishedReview';
import { programmeOf } from '../dueReviews/programmeOf';
import { StrayContacts } from '../planEditor/StrayContacts';
import { splitStrays } from '../planEditor/straysOf';
import { Programme } from '../programme/Programme';
import type { PanelProps } from '../Panel';
import { SalesAlarms } from '../pulse/SalesAlarms';
import { WeekendContext } from '../components/WeekendContext';
import { NOTHING, useRequest } from '../useRequest';

interface ReviewsOrProgrammeProps {
  shown: 'dueReviews' | 'programme';
  forms: ReviewForms;
  run: ReviewRun<FinishedReview> | null;
  onRun: (run: ReviewRun<FinishedReview> | null) => void;
  open: PanelProps['open'];
  review: (account: string) => void;
}

export function ReviewsOrProgramme(props: ReviewsOrProgrammeProps) {
  const loaded = useRequest('loadReviews', NOTHING);
  return (
    <Loaded of={loaded} words={words.waiting}>
      {(book) => <Parts {...props} book={book} replace={loaded.replace} again={loaded.again} />}
    </Loaded>
  );
}

interface PartsProps extends ReviewsOrProgrammeProps {
  book: ReviewBook;
  replace: (book: ReviewBook) => void;
  again: () => void;
}

function Parts({ shown, forms, run, onRun, open, review, book, replace, again }: PartsProps) {
  const programme = useMemo(() => programmeOf(book), [book]);
  const { strays, others } = splitStrays(book.problems);
  const saveReview = ({ account, people }: SavedReview) => {
    const id = account.plan.account.id;
    replace({ ...book, people, accounts: book.accounts.map((each) => (each.plan.account.id === id ? account : each)) });
  };
  const savePlan = useCallback(
    ({ plan }: SavedPlan) =>
      replace({
        ...book,
        accounts: book.accounts.map((each) => (each.plan.account.id === plan.account.id ? { ...each, plan } : each)),
      }),
    [book, replace],
  );
  if (book.accounts.length === 0) {
    return (
      <>
        <SalesAlarms />
        <EmptyHint>
          {words.nobody} <LinkButton onClick={() => open('rankAccounts')}>{words.rankAccounts}</LinkButton>
        </EmptyHint>
      </>
    );
  }
  return (
    <WeekendContext.Provider value={book.settings.weekend}>
      <Problems problems={others} kind="warning" />
      {shown === 'programme' && <StrayContacts strays={strays} />}
      {shown === 'dueReviews' && (
        <SalesAlarms of={run && current(run)} onAnswered={(id, alarms) => replace(withAlarms(book, id, alarms))} />
      )}
      {shown === 'dueReviews' ? (
        <DueReviews
          book={book}
          programme={programme}
          forms={forms}
          run={run}
          onRun={onRun}
          onSaved={saveReview}
          open={open}
          again={again}
        />
      ) : (
        <Programme book={book} programme={programme} open={open} review={review} onSaved={savePlan} again={again} />
      )}
    </WeekendContext.Provider>
  );
}

const withAlarms = (book: ReviewBook, id: string, alarms: Alarm[]): ReviewBook => ({
  ...book,
  accounts: book.accounts.map((each) => {
    const { account, pulse } = each.plan;
    return account.id === id && pulse ? { ...each, plan: { ...each.plan, pulse: { ...pulse, alarms } } } : each;
  }),
});
