// Reviews through the server function: what is written where, what is rejected, and the number of calls.
import type { Actions } from '../../../src/actions/actions';
import type { ReviewedAccount } from '../../../src/actions/reviews/reviewedAccount';
import type { ReviewDraft } from '../../../src/model/programme/ReviewDraft';
import type { TierDecision } from '../../../src/model/tiers/TierDecision';
import { openWorkbook, preparedWorkbook, sampleWorkbook, type OpenedWorkbook } from '../../setup/preparedWorkbook';
import { readTab } from '../../setup/readTab';
import { reviewDraft } from '../../setup/reviewOf';

const TODAY = '2026-06-01';
const day = (of: string) => () => Date.parse(`${of}T10:00:00Z`);

/** The sample workbook with its suggested tiers confirmed on 1 June 2026. */
const confirmed = preparedWorkbook('tiers confirmed', (workbook) => {
  workbook.ask('setUpWorkbook', {});
  workbook.user((book) => book.getSheets().forEach((sheet) => sheet.deleteRows(41, sheet.getMaxRows() - 40)));
  workbook.ask('loadSample', {});
  const { ranking, revision } = workbook.ask('loadRankAccounts', {});
  const best = ranking.candidates.filter(({ scores }) => Object.values(scores).every((score) => typeof score === 'number'));
  const decisions = best.map(({ id }, at): TierDecision => ({
    account: id,
    tier: at < 3 ? 'key' : 'watch',
    why: 'First choice',
    approvedBy: '',
  }));
  workbook.ask('confirmTiers', { revision, decisions, capacity: 4 });
});

const held = (given: Partial<ReviewDraft> = {}): ReviewDraft =>
  reviewDraft({ date: TODAY, people: 'Ada, Bo', engagement: 7, next: '2026-07-01', ...given });

const keyOnes = (workbook: OpenedWorkbook): ReviewedAccount[] =>
  workbook.ask('loadReviews', {}).accounts.filter(({ plan }) => plan.account.tier === 'key');
const watched = (workbook: OpenedWorkbook): ReviewedAccount[] =>
  workbook.ask('loadReviews', {}).accounts.filter(({ plan }) => plan.account.tier === 'watch');

const latestOf = ({ plan }: ReviewedAccount): string | null => plan.reviews[plan.reviews.length - 1]?.id ?? null;
const save = (
  workbook: OpenedWorkbook,
  account: ReviewedAccount,
  review: ReviewDraft,
  actions: Actions['saveReview']['payload']['actions'] = [],
) => workbook.request('saveReview', { account: account.plan.account.id, latest: latestOf(account), review, actions });
const problemsOf = (answer: ReturnType<typeof save>) => (answer.ok ? [] : answer.problems.map(({ code }) => code));

test('the programme lists the key accounts first, then watched accounts, and no others', () => {
  const tiers = confirmed()
    .ask('loadReviews', {})
    .accounts.map(({ plan }) => plan.account.tier);
  expect(tiers.slice(0, 4)).toEqual(['key', 'key', 'key', 'watch']);
  expect(new Set(tiers)).toEqual(new Set(['key', 'watch']));
});

test('a review is a row in Reviews with the state of the account on that day, and a line in History', () => {
  const workbook = confirmed();
  const [account] = keyOnes(workbook);
  const answer = save(workbook, account!, held({ feedback: '=not a formula', loyalty: 9, answers: 3 }));
  expect(answer.ok).toBe(true);
  const [row, ...others] = readTab(workbook, 'Reviews').rows;
  expect(others).toEqual([]);
  expect(row).toMatchObject({
    account: account!.plan.account.name,
    kind: 'Internal',
    outcome: 'Keep',
    engagement: 7,
    loyalty: 9,
    answers: 3,
    feedback: '=not a formula',
    scoreThen: account!.score,
    rankThen: account!.rank,
    tierThen: 'Key',
    completeThen: 0,
  });
  const lines = readTab(workbook, 'History').rows.filter(({ action }) => action === 'Review held');
  expect(lines).toMatchObject([{ account: account!.plan.account.name, field: `Internal ${TODAY}`, to: 'Keep' }]);
});

test('each problem becomes its own action, in the same save', () => {
  const workbook = confirmed();
  const [account] = keyOnes(workbook);
  const actions = [
    { action: 'Send the invoice again', owner: 'Ada', due: '2026-06-08' },
    { action: 'Call the warehouse', owner: 'Logistics', due: '2026-06-15' },
  ];
  const answer = save(workbook, account!, held({ problems: 'Invoices are wrong' }), actions);
  expect(answer.ok && answer.value.account.plan.actions).toMatchObject(
    actions.map((action) => ({ ...action, kind: 'problem', status: 'toDo' })),
  );
});

test('another user’s review saved meanwhile is neither overwritten nor duplicated', () => {
  const workbook = confirmed();
  const [account] = keyOnes(workbook);
  expect(save(workbook, account!, held()).ok).toBe(true);
  expect(problemsOf(save(workbook, account!, held({ kind: 'customer' })))).toEqual(['reviewedMeanwhile']);
  expect(readTab(workbook, 'Reviews').rows).toHaveLength(1);
});

test('a review without an outcome, or with a figure out of range, is rejected, and nothing is written', () => {
  const workbook = confirmed();
  const [account] = keyOnes(workbook);
  for (const wrong of [
    { outcome: null },
    { engagement: 11 },
    { date: '2026-02-30' },
    { kind: null },
    { outcome: 'scaleDown', reason: '' },
  ] as const)
    expect(problemsOf(save(workbook, account!, held(wrong)))).toEqual(['recordRefused']);
  expect(workbook.user((book) => book.getSheetByName('Reviews') === null)).toBe(true);
});

test('a planned review is completed by the held review', () => {
  const workbook = confirmed();
  const [account] = keyOnes(workbook);
  const planned = save(workbook, account!, held({ date: '2026-06-10', outcome: null, engagement: null, next: '' }));
  expect(planned.ok && planned.value.account.plan.reviews).toMatchObject([
    { date: '2026-06-10', outcome: null, scoreThen: null },
  ]);
  const [again] = keyOnes(workbook);
  const done = save(workbook, again!, held());
  expect(done.ok && done.value.account.plan.reviews).toMatchObject([{ date: TODAY, outcome: 'keep', tierThen: 'key' }]);
});

describe('an outcome that changes the tier', () => {
  test('promotes a watched account with a reason, if a seat is free', () => {
    const workbook = confirmed();
    const [first, second] = watched(workbook);
    const promote = held({ outcome: 'promote', reason: 'Two new plants' });
    const answer = save(workbook, first!, promote);
    expect(answer.ok && answer.value.account.plan.account.tier).toBe('key');
    expect(problemsOf(save(workbook, second!, promote))).toEqual(['noSeat']);
    const snapshots = readTab(workbook, 'Snapshots').rows.map(({ occasion }) => occasion);
    expect(new Set(snapshots)).toEqual(new Set(['tiersConfirmed']));
  });

  test('never removes a key tier at once, but does after two low reviews 90 days apart, with a reason and an approver', () => {
    const start = confirmed();
    start.ask('saveSettings', { changes: { keyFrom: 10, keepFrom: 10 } });
    const [account] = keyOnes(start);
    const down = (date: string) =>
      held({ date, outcome: 'scaleDown', reason: 'Sells the division', approvedBy: 'Helen', next: '' });
    expect(problemsOf(save(start, account!, down(TODAY)))).toEqual(['demotionTooEarly']);
    expect(save(start, account!, held()).ok).toBe(true);
    const tooEarly = openWorkbook({ snapshot: start.host.save(), now: day('2026-08-20') });
    expect(problemsOf(save(tooEarly, keyOnes(tooEarly)[0]!, down('2026-08-20')))).toEqual(['demotionTooEarly']);
    const ripe = openWorkbook({ snapshot: start.host.save(), now: day('2026-09-15') });
    const answer = save(ripe, keyOnes(ripe)[0]!, down('2026-09-15'));
    expect(answer.ok && answer.value.account.plan.account.tier).not.toBe('key');
    expect(readTab(ripe, 'History').rows.slice(-1)[0]).toMatchObject({ why: 'Sells the division · approved by Helen' });
  });

  test('is rejected for an account that is not a candidate', () => {
    const workbook = sampleWorkbook();
    const { accounts } = workbook.ask('loadAccounts', {});
    workbook.user((book) => void book.getSheetByName('Accounts')!.getRange('A40').setValue('Newcomer'));
    const { plan } = workbook.ask('loadPlan', { account: accounts[0]!.id });
    expect(plan).not.toBeNull();
    const newcomer = workbook.ask('loadPlan', { account: null }).accounts.find(({ name }) => name === 'Newcomer');
    const review = held({ outcome: 'promote', reason: 'Grows' });
    const answer = workbook.request('saveReview', { account: newcomer!.id, latest: null, review, actions: [] });
    expect(problemsOf(answer)).toEqual(['notACandidate']);
  });
});

test('the first review of a day records the state of all accounts, the next ones do not', () => {
  const workbook = confirmed({ now: day('2026-07-01') });
  const [first, second] = keyOnes(workbook);
  save(workbook, first!, held({ date: '2026-07-01', next: '' }));
  const count = () => readTab(workbook, 'Snapshots').rows.filter(({ occasion }) => occasion === 'review').length;
  const once = count();
  expect(once).toBeGreaterThan(3);
  save(workbook, second!, held({ date: '2026-07-01', next: '' }));
  expect(count()).toBe(once);
});

test('loading reads each table once and writes nothing, saving writes one block per table', () => {
  const workbook = confirmed();
  const [first] = keyOnes(workbook);
  save(workbook, first!, held());
  workbook.ask('loadReviews', {});
  const load = workbook.host.cost;
  // Settings, Criteria, Accounts, Scoring Matrix, the plan's three tabs, Reviews, History, Snapshots; and the workbook's zone and id.
  expect(load.reads).toBeLessThanOrEqual(10 + 2);
  expect(load.writes).toBe(0);
  const [, second] = keyOnes(workbook);
  save(workbook, second!, held());
  const { reads, writes } = workbook.host.cost;
  expect(writes).toBeLessThanOrEqual(4);
  expect(reads).toBeLessThanOrEqual(2 * 7);
});
