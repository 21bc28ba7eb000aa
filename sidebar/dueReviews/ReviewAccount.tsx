// The review of one account: its state, the fields of the review, and the next step.
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { ReviewBook } from '../../src/actions/reviews/loadReviews';
import type { SavedReview } from '../../src/actions/reviews/saveReview';
import { changesSince } from '../../src/model/programme/changesSince';
import { lastHeld } from '../../src/model/programme/reviewStage';
import { dueReviews as words } from '../../src/text/en/dueReviews';
import { Button } from '../components/Button';
import { LinkButton } from '../components/LinkButton';
import { Notice } from '../components/Notice';
import { Problems } from '../components/Problems';
import type { PanelProps } from '../Panel';
import { useTask } from '../useTask';
import { describeWhatChanged } from './describeWhatChanged';
import { findFaults } from './findFaults';
import { proposeNext } from './proposeNext';
import { ReviewFields } from './ReviewFields';
import { beginReview, draftOf, type ReviewForms, isPlanned, type ReviewForm } from './ReviewForm';
import { ReviewHead } from './ReviewHead';
import type { FinishedReview } from './FinishedReview';
import type { ProgrammeToday, ProgrammeAccount } from './programmeOf';

interface ReviewAccountProps {
  account: ProgrammeAccount;
  book: ReviewBook;
  programme: ProgrammeToday;
  forms: ReviewForms;
  /** The account's position in the run, from 1; `null` when it is reviewed by itself. */
  progress: { at: number; all: number } | null;
  open: PanelProps['open'];
  onSaved: (saved: FinishedReview, answer: SavedReview) => void;
  onSkip: () => void;
  onStop: () => void;
  /** Reads everything again. What the user wrote stays. */
  again: () => void;
}

export function ReviewAccount(props: ReviewAccountProps) {
  const { account, book, programme, forms, progress, open, onSaved, onSkip, onStop, again } = props;
  const { plan, state } = account;
  const { today, settings } = book;
  const [form, setForm] = useState<ReviewForm>(() => forms.read(plan.account.id) ?? beginReview(state, today));
  const [isShown, showFaults] = useState(false);
  const placeRef = useRef<HTMLElement>(null);
  useLayoutEffect(() => placeRef.current?.querySelector('h2')?.focus(), []);

  const change = (changed: Partial<ReviewForm>) => {
    const next = { ...form, ...changed };
    setForm(next);
    forms.write(plan.account.id, next);
  };

  const next = useMemo(() => proposeNext(plan, form, programme.settings), [plan, form, programme.settings]);
  const last = useMemo(() => lastHeld(plan.reviews, today, form.kind), [plan, today, form.kind]);
  const changes = useMemo(
    () => describeWhatChanged(changesSince(plan, account, state, last, account.reachedGoals), settings.currency),
    [plan, account, state, last, settings.currency],
  );
  const draft = draftOf(form, { changes, next: next.day }, today);
  const faults = findFaults(draft, account, book);
  const isFaulty = Object.keys(faults.errors).length > 0;

  const saving = useTask('saveReview', (answer) => {
    forms.write(plan.account.id, null);
    onSaved({ plan, ...draft }, answer);
  });
  const save = () => {
    if (saving.running) return;
    showFaults(true);
    if (isFaulty) {
      // Focuses the first invalid field once it is drawn.
      requestAnimationFrame(() => placeRef.current?.querySelector<HTMLElement>('[aria-invalid="true"], .outcome input')?.focus());
      return;
    }
    const latest = plan.reviews[plan.reviews.length - 1]?.id ?? null;
    saving.run({ account: plan.account.id, latest, ...draft });
  };
  const saveWords = isPlanned(form, today) ? words.plan : progress === null ? words.save : words.saveNext;
  return (
    <section
      ref={placeRef}
      class="review"
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
        event.preventDefault();
        save();
      }}
    >
      <h2 tabIndex={-1}>
        <bdi>{plan.account.name}</bdi>
        {progress && <span class="quiet"> {words.progress(progress.at, progress.all)}</span>}
      </h2>
      <ReviewHead account={account} staleAfter={settings.staleAfter} open={open} />
      <hr />
      <ReviewFields
        account={account}
        form={form}
        onChange={change}
        proposed={{ changes, since: last?.date ?? '', next }}
        errors={isShown ? faults.errors : {}}
        hints={faults.hints}
        keepFrom={settings.keepFrom}
        people={book.people}
        me={book.me}
        today={today}
      />
      <Problems problems={saving.problems} />
      {saving.problems.some(({ code }) => code === 'reviewedMeanwhile') && (
        <p>
          <LinkButton onClick={again}>{words.readAgain}</LinkButton>
        </p>
      )}
      {isShown && isFaulty && <Notice kind="warning">{words.faults(Object.keys(faults.errors).length)}</Notice>}
      <div class="buttons sticky">
        <Button primary disabled={saving.running} onClick={save}>
          {saving.running ? words.saving : saveWords}
        </Button>
        {progress && <Button onClick={onSkip}>{words.skip}</Button>}
        <Button onClick={onStop}>{progress === null ? words.back : words.stop}</Button>
      </div>
    </section>
  );
}
