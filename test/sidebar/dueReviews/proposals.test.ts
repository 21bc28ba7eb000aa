import { proposeNext, describeNext } from '../../../sidebar/dueReviews/proposeNext';
import { beginReview, type ReviewForm } from '../../../sidebar/dueReviews/ReviewForm';
import { LONGEST_CHANGES, describeWhatChanged } from '../../../sidebar/dueReviews/describeWhatChanged';
import { programmeOf } from '../../../sidebar/dueReviews/programmeOf';
import { changesSince } from '../../../src/model/programme/changesSince';
import type { Cadence } from '../../../src/model/records/Cadence';
import type { AccountPlan } from '../../../src/model/plan/AccountPlan';
import { plan, record } from '../planEditor/plan';
import { book, review, reviewed, TODAY } from './reviewed';

/** The proposed next review; by default for an account with too few known parts for a health. */
function next(changes: Partial<AccountPlan>, given: Partial<ReviewForm> = {}) {
  const programme = programmeOf(book([reviewed({ stakeholders: [], goals: [], ...changes })]));
  const [account] = programme.accounts;
  const proposed = proposeNext(account!.plan, { ...beginReview(account!.state, TODAY), ...given }, programme.settings);
  return { day: proposed.day, why: describeNext(proposed) };
}
const tier = (of: AccountPlan['account']['tier'], cadenceOverride: Cadence | null = null) => ({
  account: { ...plan().account, tier: of, cadenceOverride },
});

describe('the next review', () => {
  test('is proposed by the cadence, with the reason', () => {
    expect(next({})).toEqual({ day: '2026-07-01', why: 'Monthly: key account, health not known and small team.' });
    expect(next(tier('watch'))).toEqual({ day: '2026-09-01', why: 'Quarterly: watched, health not known and small team.' });
  });

  test('takes the values and the decision of the current review into account', () => {
    const goals = [record('goals', 'g', { goal: 'Second plant', due: '2026-01-01', status: 'offTrack' })];
    const low = next({ goals }, { engagement: 1, loyalty: 1, answers: 2 });
    expect(low).toEqual({ day: '2026-06-08', why: 'Weekly: key account, low health and small team.' });
    expect(next({}, { outcome: 'scaleDown' }).why).toBe('Quarterly: watched, health not known and small team.');
    expect(next(tier('watch'), { outcome: 'promote' }).why).toBe('Monthly: key account, health not known and small team.');
  });

  test('is counted from the day of the review, and uses a cadence set by hand', () => {
    expect(next({}, { date: '2026-05-20' }).day).toBe('2026-06-22'); // 20 June is a Saturday
    expect(next(tier('standard', 'weekly'))).toEqual({ day: '2026-06-08', why: 'Weekly: set by hand.' });
  });

  test('follows the customer review period of the settings, for key accounts only', () => {
    expect(next({}, { kind: 'customer' }).day).toBe('2026-09-01');
    expect(next(tier('watch'), { kind: 'customer' })).toEqual({
      day: '',
      why: 'Not reviewed regularly. Leave it blank, or choose a day.',
    });
  });

  test('is blank for an account without regular reviews, and without a valid day', () => {
    expect(next(tier('standard')).day).toBe('');
    expect(next({}, { date: '' }).day).toBe('');
  });
});

describe('what changed', () => {
  const changesText = (
    changes: Partial<AccountPlan>,
    last = review('2026-05-01', { scoreThen: 7.0, rankThen: 3, forecastThen: 0 }),
  ) => {
    const [account] = programmeOf(book([reviewed({ ...changes, reviews: [last] })])).accounts;
    return describeWhatChanged(changesSince(account!.plan, account!, account!.state, last), 'EUR');
  };

  test('has one sentence per change, and none for unchanged values', () => {
    const opportunities = [
      record('opportunities', 'o', { opportunity: 'Frame', stage: 'won', closedOn: '2026-05-12', amount: 9 }),
    ];
    expect(changesText({ opportunities }).split('\n')).toEqual(['Score 7.00 → 7.20.', 'Won: Frame.']);
  });

  test('names three and counts the others', () => {
    const actions = ['A', 'B', 'C', 'D', 'E'].map((action) =>
      record('actions', action, { action, status: 'done', doneOn: '2026-05-20' }),
    );
    expect(changesText({ actions })).toContain('Done: A, B, C and 2 more.');
  });

  test('says that the figures are unchanged, also if a change is lost in rounding', () => {
    const same = review('2026-05-01', { scoreThen: 7.2001, rankThen: 3, tierThen: 'key', forecastThen: 0 });
    expect(changesText({}, same)).toBe('Nothing changed in the figures.');
  });

  test('is blank for a first review', () => {
    const [account] = programmeOf(book([reviewed()])).accounts;
    expect(describeWhatChanged(changesSince(account!.plan, account!, account!.state, null), 'EUR')).toBe('');
  });

  test('always fits its cell', () => {
    const long = 'x'.repeat(150);
    const actions = ['1', '2', '3'].map((id) =>
      record('actions', id, { action: `${long}${id}`, status: 'done', doneOn: '2026-05-20' }),
    );
    const stakeholders = ['4', '5', '6'].map((id) =>
      record('stakeholders', id, { name: `${long}${id}`, lastContact: '2026-05-20' }),
    );
    const text = changesText({ actions, stakeholders });
    expect(text.length).toBeLessThanOrEqual(LONGEST_CHANGES);
    expect(text).toContain('Score 7.00 → 7.20.');
    expect(text).toContain(`${long}3`);
  });
});
