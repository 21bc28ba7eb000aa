import type { Tier } from '../../../src/model/tiers/Tier';
import { checkReview } from '../../../src/model/programme/checkReview';
import type { ReviewAction, ReviewDraft } from '../../../src/model/programme/ReviewDraft';
import { plan, review, TODAY } from '../plan/plans';

const blank: ReviewDraft = review();
const held: ReviewDraft = review({ date: TODAY, kind: 'internal', outcome: 'keep' });
const ahead: ReviewDraft = review({ date: '2026-06-11', kind: 'internal' });
const ofTier = (tier: Tier | null) => plan({ account: { tier } });
const findingsOf = (draft: ReviewDraft, within = ofTier('key'), actions: ReviewAction[] = []) =>
  checkReview(draft, actions, within, TODAY).map(({ field, code, severity }) => `${severity} ${code} ${field}`);

test('a held review and a planned review have no findings', () => {
  expect(findingsOf(held)).toEqual([]);
  expect(findingsOf({ ...held, date: '2026-01-01', engagement: 0, loyalty: 10, answers: 3, next: '2026-02-01' })).toEqual([]);
  expect(findingsOf(ahead)).toEqual([]);
});

test('a blank review lacks its date, kind and outcome', () => {
  expect(findingsOf(blank)).toEqual(['error fieldBlank date', 'error fieldBlank kind', 'error fieldBlank outcome']);
});

test('days must be valid, and the next review after this one', () => {
  expect(findingsOf({ ...held, date: '2026-02-30', next: 'soon' })).toEqual(['error notADay date', 'error notADay next']);
  expect(checkReview({ ...held, next: TODAY }, [], ofTier('key'), TODAY)).toEqual([
    { field: 'next', code: 'notLater', severity: 'error', values: { date: TODAY } },
  ]);
  expect(findingsOf({ ...held, next: '2026-06-11' })).toEqual([]);
});

test('a review of today or earlier needs an outcome, a future one has neither outcome nor figures', () => {
  expect(findingsOf({ ...held, outcome: null })).toEqual(['error fieldBlank outcome']);
  expect(findingsOf({ ...ahead, outcome: 'keep', engagement: 0, loyalty: 5, answers: 1 })).toEqual([
    ...['error notHeldYet outcome', 'error notHeldYet engagement', 'error notHeldYet loyalty', 'error notHeldYet answers'],
  ]);
});

test.each([
  ['engagement', -0.1, 'outOfRange'],
  ['engagement', 0, null],
  ['engagement', 7.5, null],
  ['engagement', 10, null],
  ['loyalty', 10.1, 'outOfRange'],
  ['loyalty', Number.NaN, 'outOfRange'],
  ['answers', -1, 'outOfRange'],
  ['answers', 2.5, 'notWhole'],
  ['answers', 0, null],
])('%s of %p is %p', (field, value, code) => {
  expect(findingsOf({ ...held, [field]: value })).toEqual(code === null ? [] : [`error ${code} ${field}`]);
});

test('the finding names the limits', () => {
  const values = (given: Partial<ReviewDraft>) => checkReview({ ...held, ...given }, [], ofTier('key'), TODAY)[0]?.values;
  expect(values({ loyalty: 11 })).toEqual({ from: 0, to: 10 });
  expect(values({ answers: -1 })).toEqual({ from: 0 });
});

test('a loyalty score without a respondent gives a hint', () => {
  expect(findingsOf({ ...held, loyalty: 8, answers: 0 })).toEqual(['hint loyaltyWithoutAnswers answers']);
  expect(findingsOf({ ...held, loyalty: 8, answers: null })).toEqual([]);
});

describe('the outcome', () => {
  test('scaling down needs a reason and an approver; promoting needs a reason', () => {
    expect(findingsOf({ ...held, outcome: 'scaleDown', reason: ' ' })).toEqual([
      'error fieldBlank reason',
      'error fieldBlank approvedBy',
    ]);
    expect(findingsOf({ ...held, outcome: 'scaleDown', reason: 'Sold', approvedBy: 'Mina' })).toEqual([]);
    expect(findingsOf({ ...held, outcome: 'promote' }, ofTier('watch'))).toEqual(['error fieldBlank reason']);
  });

  test.each<['promote' | 'scaleDown', Tier | null, string[]]>([
    ['promote', 'key', ['error alreadyKey outcome']],
    ['promote', 'keyUnderReview', ['error alreadyKey outcome']],
    ['promote', 'watch', []],
    ['promote', null, []],
    ['scaleDown', 'keyUnderReview', []],
    ['scaleDown', 'watch', ['error notKey outcome']],
    ['scaleDown', null, ['error notKey outcome']],
  ])('%s of an account with tier %p: %j', (outcome, tier, problems) => {
    expect(findingsOf({ ...held, outcome, reason: 'Why', approvedBy: 'Mina' }, ofTier(tier))).toEqual(problems);
  });
});

describe('a second review of one kind on one day', () => {
  const within = (given: Parameters<typeof review>[0]) => plan({ account: { tier: 'key' }, reviews: [review(given)] });

  test('is rejected, a review of the other kind is not', () => {
    const stored = within({ date: TODAY, kind: 'internal', outcome: 'keep' });
    expect(checkReview(held, [], stored, TODAY)).toEqual([
      { field: 'date', code: 'reviewTwice', severity: 'error', values: { date: TODAY } },
    ]);
    expect(findingsOf({ ...held, kind: 'customer' }, stored)).toEqual([]);
    expect(findingsOf(ahead, within({ date: '2026-06-11', kind: 'internal' }))).toEqual(['error reviewTwice date']);
  });

  test('is the planned review itself if that has no outcome yet', () => {
    expect(findingsOf(held, within({ date: TODAY, kind: 'internal' }))).toEqual([]);
  });
});

test('an action needs a text, an owner and a day; findings name it by its position', () => {
  const actions = [
    { action: 'Call', owner: 'Sara', due: TODAY },
    { action: '', owner: ' ', due: '' },
    { action: 'Write', owner: 'Ali', due: '2026-02-30' },
  ];
  expect(findingsOf(held, ofTier('key'), actions)).toEqual([
    ...['error fieldBlank actions.1.action', 'error fieldBlank actions.1.owner', 'error fieldBlank actions.1.due'],
    'error notADay actions.2.due',
  ]);
});

test('errors come before hints', () => {
  const actions = [{ action: 'Call', owner: '', due: TODAY }];
  expect(findingsOf({ ...held, loyalty: 8, answers: 0 }, ofTier('key'), actions)).toEqual([
    ...['error fieldBlank actions.0.owner', 'hint loyaltyWithoutAnswers answers'],
  ]);
});

test('loyalty that no one answered is our opinion: a hint says so', () => {
  const of = (given: Partial<ReviewDraft>) => findingsOf({ ...held, loyalty: 7, ...given });
  const hint = ['hint loyaltyWithoutAnswers answers'];
  expect([of({ kind: 'customer' }), of({ kind: 'customer', answers: 0 }), of({ answers: 0 })]).toEqual([hint, hint, hint]);
  expect([of({}), of({ kind: 'customer', answers: 2 }), of({ kind: 'customer', loyalty: null })]).toEqual([[], [], []]);
});

test('a review is the same only on one day and of one kind', () => {
  const within = {
    ...ofTier('key'),
    reviews: [review({ date: TODAY, kind: 'internal', outcome: 'keep' }), review({ outcome: 'keep' })],
  };
  expect(findingsOf(held, within)).toEqual(['error reviewTwice date']);
  expect(findingsOf({ ...held, kind: 'customer' }, within)).toEqual([]);
  expect(findingsOf({ ...held, date: '2026-06-01' }, within)).toEqual([]);
  expect(findingsOf({ ...held, kind: null }, within)).toEqual(['error fieldBlank kind']);
  expect(findingsOf(blank, within)).toEqual(findingsOf(blank));
});
