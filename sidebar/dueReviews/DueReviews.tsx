// Review due accounts one after the other, worst health first. Stopping early keeps the reviews that are done.
import type { ReviewBook } from '../../src/actions/reviews/loadReviews';
import type { SavedReview } from '../../src/actions/reviews/saveReview';
import { dueReviews } from '../../src/model/programme/dueReviews';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { lists } from '../../src/text/en/lists';
import { Button } from '../components/Button';
import { Notice } from '../components/Notice';
import type { PanelProps } from '../Panel';
import { DueList } from './DueList';
import { ReviewAccount } from './ReviewAccount';
import type { ReviewForms } from './ReviewForm';
import { afterSaving, afterSkipping, begin, current, stopped, type ReviewRun } from './ReviewRun';
import { SavedActions } from './SavedActions';
import type { FinishedReview } from './FinishedReview';
import type { ProgrammeToday, ProgrammeAccount } from './programmeOf';
import './dueReviews.css';

interface DueReviewsProps {
  book: ReviewBook;
  programme: ProgrammeToday;
  forms: ReviewForms;
  /** `null` when no review run is active. */
  run: ReviewRun<FinishedReview> | null;
  onRun: (run: ReviewRun<FinishedReview> | null) => void;
  onSaved: (answer: SavedReview) => void;
  open: PanelProps['open'];
  again: () => void;
}

export function DueReviews({ book, programme, forms, run, onRun, onSaved, open, again }: DueReviewsProps) {
  const due = dueReviews(programme.accounts);
  if (run === null) {
    return (
      <DueList due={due} accounts={programme.accounts} forms={forms} begin={(order) => onRun(begin<FinishedReview>(order))} />
    );
  }
  const id = current(run);
  const account = programme.accounts.find(({ plan }) => plan.account.id === id);
  const { bookingLink } = book.settings;
  if (!account) {
    return <RunOver run={run} due={due} bookingLink={bookingLink} back={() => onRun(null)} />;
  }
  const isAlone = run.order.length === 1;
  const latest = run.saved[run.saved.length - 1];
  return (
    <>
      {latest && (
        <Notice kind="done">
          <SavedActions key={latest.plan.account.id} saved={latest} bookingLink={bookingLink} />
        </Notice>
      )}
      <ReviewAccount
        key={id}
        account={account}
        book={book}
        programme={programme}
        forms={forms}
        progress={isAlone ? null : { at: run.at + 1, all: run.order.length }}
        open={open}
        onSaved={(saved, answer) => {
          onSaved(answer);
          onRun(afterSaving(run, saved));
        }}
        onSkip={() => onRun(afterSkipping(run))}
        onStop={() => onRun(run.saved.length === 0 ? null : stopped(run))}
        again={again}
      />
    </>
  );
}

interface RunOverProps {
  run: ReviewRun<FinishedReview>;
  due: readonly ProgrammeAccount[];
  bookingLink: string;
  back: () => void;
}

function RunOver({ run, due, bookingLink, back }: RunOverProps) {
  return (
    <section class="run-over">
      <h2>{words.finished}</h2>
      <p role="status">
        {words.doneCount(run.saved.length, run.skipped)} {due.length > 0 && words.stillDue(due.length)}
      </p>
      {run.saved.map((saved) => (
        <div key={saved.plan.account.id} class="card">
          <SavedActions saved={saved} bookingLink={bookingLink} />
          <StillDue account={due.find(({ plan }) => plan.account.id === saved.plan.account.id)} />
        </div>
      ))}
      <div class="buttons">
        <Button primary onClick={back}>
          {words.back}
        </Button>
      </div>
    </section>
  );
}

/** The kind of review that an account is due for after another one is saved. */
function StillDue({ account }: { account: ProgrammeAccount | undefined }) {
  const kinds = (['internal', 'customer'] as const).filter((kind) => account?.state[kind].isDue);
  return kinds.length === 0 ? null : <p>{words.alsoDue(kinds.map((kind) => lists.reviewKind[kind]))}</p>;
}
