import { findFaults } from '../../../sidebar/dueReviews/findFaults';
import type { ReviewDraft } from '../../../src/model/programme/ReviewDraft';
import { plan } from '../planEditor/plan';
import { book, review, reviewed, TODAY } from './reviewed';
import { reviewDraft } from '../../setup/reviewOf';

const held = reviewDraft({ date: TODAY });
const key = reviewed();
const watched = reviewed({ account: { ...plan().account, id: 'beta', name: 'Beta', tier: 'watch' } });
const faults = (given: Partial<ReviewDraft>, account = key, of = book([key, watched])) =>
  findFaults({ review: { ...held, ...given }, actions: [] }, account, of).errors;

test('a review that keeps the account has no faults', () => expect(faults({})).toEqual({}));

test('missing and odd values are reported at their fields', () => {
  expect(faults({ outcome: null, engagement: 11, next: '2026-05-30', answers: NaN })).toEqual({
    outcome: 'Please fill this in.',
    engagement: 'Give a number from 0 to 10.',
    next: 'Give a day after 1 Jun 2026.',
    answers: 'Give a number in figures, 0 or more.',
  });
  const twice = reviewed({ reviews: [review(TODAY)] });
  expect(faults({}, twice)['date']).toBe('A review of this kind on 1 Jun 2026 is written down already.');
});

test('a missing owner of an action is reported at its own field', () => {
  const actions = [
    { action: 'A', owner: 'Ada', due: TODAY },
    { action: 'B', owner: '', due: TODAY },
  ];
  expect(findFaults({ review: held, actions }, key, book([key])).errors).toEqual({
    'actions.1.owner': 'Please fill this in.',
  });
});

test('a tier cannot be removed too early, and the message says why', () => {
  const early = { allowed: false, since: '2026-05-01', reviews: 1, days: 31, possibleFrom: '2026-07-30' };
  const given = { outcome: 'scaleDown', reason: 'Less potential', approvedBy: 'Cy' } as const;
  expect(faults(given, { ...key, demotion: early }, book([{ ...key, demotion: early }]))['outcome']).toMatch(
    /keeps its tier for now.*so far there is 1, over 31 days/,
  );
  const late = { ...key, demotion: { ...early, allowed: true, reviews: 3, days: 120, possibleFrom: null } };
  expect(faults(given, late, book([late]))).toEqual({});
  expect(Object.keys(faults({ outcome: 'scaleDown' }, late, book([late])))).toEqual(
    expect.arrayContaining(['reason', 'approvedBy']),
  );
});

test('a promotion needs a reason and a free seat', () => {
  expect(faults({ outcome: 'promote', reason: 'Grows' }, watched)).toEqual({});
  expect(faults({ outcome: 'promote' }, watched)).toHaveProperty('reason');
  const full = book([key, watched], { capacity: 1 });
  expect(faults({ outcome: 'promote', reason: 'Grows' }, watched, full)['outcome']).toMatch(/^The only seat is taken/);
});

test('a loyalty score without answers is questioned, but can be saved', () => {
  const found = findFaults({ review: { ...held, loyalty: 8, answers: 0 }, actions: [] }, key, book([key]));
  expect(found).toEqual({
    errors: {},
    hints: { answers: 'How many answered? Without it, the figure counts as our own opinion.' },
  });
});
