// Running the programme: tasks, due reviews, the accounts, and whether the criteria were right.
import { useState } from 'preact/hooks';
import { reviewAccounts as words } from '../../src/text/en/reviewAccounts';
import { Tabs } from '../components/Tabs';
import { CriteriaReturn } from '../criteriaReturn/CriteriaReturn';
import { createReviewForms } from '../dueReviews/ReviewForm';
import { begin, type ReviewRun } from '../dueReviews/ReviewRun';
import type { FinishedReview } from '../dueReviews/FinishedReview';
import { MyWork } from '../myWork/MyWork';
import { panelDraft } from '../drafts/panelDraft';
import type { PanelProps } from '../Panel';
import { ReviewsOrProgramme } from './ReviewsOrProgramme';
import './reviewAccounts.css';

type Part = keyof typeof words.tabs;

/** Written text survives this panel. */
const forms = createReviewForms(panelDraft('reviews'));

export function ReviewAccounts({ open, account }: PanelProps) {
  const [shown, show] = useState<Part>(account === undefined ? 'myWork' : 'dueReviews');
  const [run, setRun] = useState<ReviewRun<FinishedReview> | null>(account === undefined ? null : begin([account]));
  const review = (id: string) => {
    setRun(begin([id]));
    show('dueReviews');
  };
  return (
    <div class="review-accounts">
      <Tabs label={words.parts} tabs={words.tabs} shown={shown} onShow={show}>
        {shown === 'myWork' && <MyWork open={open} showReviews={() => show('dueReviews')} review={review} />}
        {shown === 'criteria' && <CriteriaReturn open={open} />}
        {(shown === 'dueReviews' || shown === 'programme') && (
          <ReviewsOrProgramme shown={shown} forms={forms} run={run} onRun={setRun} open={open} review={review} />
        )}
      </Tabs>
    </div>
  );
}
