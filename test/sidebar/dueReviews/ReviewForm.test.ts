import { actionFor, beginReview, draftOf, type ReviewForm } from '../../../sidebar/dueReviews/ReviewForm';
import { checkReview } from '../../../src/model/programme/checkReview';
import { plan } from '../planEditor/plan';
import { TODAY } from './reviewed';

const dates = (isDue: boolean) => ({ last: '', next: isDue ? TODAY : '2026-09-01', lateBy: 0, isDue });
const form = (given: Partial<ReviewForm> = {}): ReviewForm => ({
  ...beginReview({ internal: dates(true), customer: dates(false) }, TODAY),
  ...given,
});
const proposed = { changes: 'Score 7.0 → 7.2.', next: '2026-07-01' };

test('starts with the kind that is due, and keeps the tier by default', () => {
  const kindOf = (internal: boolean, customer: boolean) =>
    beginReview({ internal: dates(internal), customer: dates(customer) }, TODAY).kind;
  expect([kindOf(true, true), kindOf(true, false), kindOf(false, true), kindOf(false, false)]).toEqual([
    'internal',
    'internal',
    'customer',
    'internal',
  ]);
  expect(form()).toMatchObject({ date: TODAY, outcome: 'keep' });
});

test('saves the proposals, unless the user changed or cleared them', () => {
  expect(draftOf(form(), proposed, TODAY).review).toMatchObject({ changes: 'Score 7.0 → 7.2.', next: '2026-07-01' });
  expect(draftOf(form({ changes: '', next: '2026-06-15' }), proposed, TODAY).review).toMatchObject({
    changes: '',
    next: '2026-06-15',
  });
});

test('saves problems as lines, and the ones with a task as actions', () => {
  const problems = [
    { problem: 'Late deliveries', action: actionFor('Ada', TODAY, 'saturdaySunday') },
    { problem: 'No access to the CTO', action: null },
  ];
  const { review, actions } = draftOf(form({ problems }), proposed, TODAY);
  expect(review.problems).toBe('Late deliveries\nNo access to the CTO');
  expect(actions).toEqual([{ action: 'Late deliveries', owner: 'Ada', due: '2026-06-15' }]);
});

test('drops the reason and the approver of an outcome that was undone', () => {
  const written = { reason: 'Less potential', approvedBy: 'Cy' };
  const saved = (outcome: ReviewForm['outcome']) => draftOf(form({ ...written, outcome }), proposed, TODAY).review;
  expect(saved('keep')).toMatchObject({ reason: '', approvedBy: '' });
  expect(saved('scaleDown')).toMatchObject(written);
  expect(saved('promote')).toMatchObject({ reason: 'Less potential', approvedBy: '' });
});

test('saves only day, kind and people of a planned review, and checks nothing else', () => {
  const typed = form({ date: '2026-07-15', people: ' Ada ', engagement: 7, outcome: 'keep', feedback: 'Good' });
  const { review, actions } = draftOf(typed, proposed, TODAY);
  expect(review).toMatchObject({ date: '2026-07-15', people: 'Ada', engagement: null, outcome: null, feedback: '', next: '' });
  expect(checkReview(review, actions, plan(), TODAY)).toEqual([]);
});
