import { businessReviewOf } from '../../../src/model/businessReview/businessReviewOf';
import { reviewedPlan } from '../../setup/reviewedPlan';

const today = '2026-06-01';
const review = businessReviewOf(reviewedPlan(), today, 'quarterly');

describe('the page for the customer', () => {
  test('has the date of the planned review, and covers the time since the last review with the customer', () => {
    expect(review).toMatchObject({ account: 'Ernst Handel', kam: 'Ada Novak', day: '2026-06-03', since: '2026-03-02' });
  });

  test('lists what was reached, bought and done for the customer', () => {
    expect(review.reached).toEqual([{ goal: 'Fewer returns', value: '€9,000 saved a year' }]);
    expect(review.bought).toEqual([{ what: 'Gift sets', value: 'A gift for every guest' }]);
    expect(review.done).toEqual([{ action: 'Agree on the list', doneOn: '2026-05-25' }]);
  });

  test('shows the progress of open goals that are for the customer or for both', () => {
    expect(review.goals).toEqual([
      {
        goal: 'All orders online',
        attainment: expect.closeTo(0.5, 9) as number,
        measure: 'Share of orders',
        actual: 0.6,
        target: 1,
        start: null,
        status: 'onTrack',
        due: '2026-08-31',
        value: 'Two hours saved a day',
      },
    ]);
  });

  test('says where a figure began that is to fall', () => {
    const plan = reviewedPlan();
    const goals = plan.goals.map((goal) => ({ ...goal, baseline: 10, actual: 8, target: 5 }));
    expect(businessReviewOf({ ...plan, goals }, today, 'quarterly').goals).toMatchObject([{ start: 10, attainment: 0.4 }]);
  });

  test('shows no progress of a milestone: all its steps may be done while the customer has seen nothing yet', () => {
    const plan = reviewedPlan();
    const goals = plan.goals.map((goal) => ({ ...goal, measure: '' }));
    const attained = businessReviewOf({ ...plan, goals }, today, 'quarterly').goals.map(({ attainment }) => attainment);
    expect(attained).toEqual([null]);
  });

  test('lists open problems, steps toward the shared goals, and what the customer wants', () => {
    expect(review.problems).toEqual([{ action: 'Replace broken boxes', owner: 'Ben', due: '2026-06-05' }]);
    expect(review.next).toEqual([{ action: 'Train the shops', owner: 'Cleo', due: '2026-06-20' }]);
    expect(review.theirs).toEqual([{ entry: 'Open 12 shops by 2028', ourHelp: 'Deliver to new shops within a week' }]);
  });

  test('contains no internal data: people, ratings, forecast, obstacles, feedback, goals of our own', () => {
    expect(JSON.stringify(review)).not.toMatch(/secret|987654|98\.7|derailer|distressed/i);
    // The texts searched for below exist in the plan.
    expect(JSON.stringify(reviewedPlan())).toMatch(/SECRET.*987654/s);
  });

  test('hides an action whose title is also a goal of ours alone', () => {
    const plan = reviewedPlan();
    const goals = [...plan.goals, { ...plan.goals[0]!, id: 'twin', goal: ' all ORDERS online', forWhom: 'us' as const }];
    const { done, next } = businessReviewOf({ ...plan, goals }, today, 'quarterly');
    expect([...done, ...next]).toEqual([]);
  });
});

describe('the next review', () => {
  test('is proposed one period after the meeting', () => {
    expect(review.nextDay).toBe('2026-09-03');
    expect(businessReviewOf(reviewedPlan(), today, 'monthly').nextDay).toBe('2026-07-03');
  });

  test('is the review planned after the meeting, if there is one', () => {
    const plan = reviewedPlan();
    const later = { ...plan.reviews[3]!, id: 'later', date: '2026-08-15' };
    expect(businessReviewOf({ ...plan, reviews: [later, ...plan.reviews] }, today, 'quarterly')).toMatchObject({
      day: '2026-06-03',
      nextDay: '2026-08-15',
    });
  });

  test('without any review the meeting is today, and all records count', () => {
    const first = businessReviewOf({ ...reviewedPlan(), reviews: [] }, today, 'quarterly');
    expect(first).toMatchObject({ day: today, since: '', nextDay: '2026-09-01' });
    expect(first.done.map(({ action }) => action)).toEqual(['Agree on the list', 'Done before the last review']);
    expect(first.bought).toHaveLength(2);
  });
});
