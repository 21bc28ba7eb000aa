import { eventOf, mailOf, type FinishedReview } from '../../../sidebar/dueReviews/FinishedReview';
import { peopleToName, withPerson } from '../../../sidebar/dueReviews/peopleToName';
import { composeMinutes } from '../../../sidebar/dueReviews/composeMinutes';
import type { ReviewDraft } from '../../../src/model/programme/ReviewDraft';
import { plan, record } from '../planEditor/plan';

const draft: ReviewDraft = {
  date: '2026-06-01',
  kind: 'internal',
  people: 'Ada, Bo',
  engagement: 7,
  loyalty: 8.5,
  answers: 1,
  learned: '',
  changes: 'Score 7.0 → 7.2.\nWon: Frame.',
  feedback: 'Likes the portal',
  problems: 'Late deliveries',
  outcome: 'keep',
  reason: '',
  approvedBy: '',
  next: '2026-07-01',
};
const account = plan({
  stakeholders: [
    record('stakeholders', 'm', { name: 'Roland Mendel', influence: 2, email: 'roland@customer.example' }),
    record('stakeholders', 'k', { name: 'Horst Kloss', influence: 5, email: 'horst@customer.example' }),
  ],
  team: [record('team', 't', { person: 'Dee', email: 'dee@we.example' }), record('team', 'u', { person: 'Eve' })],
});
const saved = (given: Partial<ReviewDraft> = {}): FinishedReview => ({
  plan: account,
  review: { ...draft, ...given },
  actions: [{ action: 'Late deliveries', owner: 'Dee', due: '2026-06-15' }],
});

test('the minutes show the saved values, and nothing else', () => {
  expect(composeMinutes('Ernst Handel', draft, saved().actions).split('\n')).toEqual([
    'Review of Ernst Handel, 1 Jun 2026',
    'Kind: Internal',
    'Who took part: Ada, Bo',
    'Engagement: 7 of 10',
    'Loyalty: 8.5 of 10 · 1 answer',
    'What changed:',
    'Score 7.0 → 7.2.',
    'Won: Frame.',
    'Customer’s feedback: Likes the portal',
    'Problems: Late deliveries',
    '→ Late deliveries (Dee, 15 Jun 2026)',
    'Outcome: Keep',
    'Next review: 1 Jul 2026',
  ]);
});

test('the minutes show why a tier changed and who approved it', () => {
  const down = { ...draft, outcome: 'scaleDown', reason: 'Less potential', approvedBy: 'Cy' } as const;
  expect(composeMinutes('A', down, [])).toContain('Outcome: Scale down · Less potential · approved by Cy');
});

test('the event is the next review, or the planned one', () => {
  expect(eventOf(saved())).toMatchObject({ id: 'ernst-internal-2026-07-01@key-account', title: 'Review Ernst Handel' });
  expect(eventOf(saved({ kind: 'customer', outcome: null, date: '2026-08-01', next: '' }))).toMatchObject({
    day: '2026-08-01',
    title: 'Review with Ernst Handel',
    details: '',
  });
  expect(eventOf(saved({ next: '' }))).toBeNull();
});

test('the event of a review with the customer has no minutes; that of our own review has them', () => {
  const notes = { changes: 'Between us: they may leave', people: 'Ada' };
  expect(eventOf(saved(notes))?.details).toContain('Between us');
  expect(eventOf(saved({ ...notes, kind: 'customer' }))?.details).toBe('');
  expect(eventOf(saved({ ...notes, people: 'Ada, Roland Mendel' }))?.details).toBe('');
  expect(mailOf(saved({ ...notes, kind: 'customer' }), '')?.body).not.toContain('Between us');
});

test('the mail of our own review is not written to the customer', () => {
  const mail = mailOf(saved(), '');
  expect(mail?.subject).toBe('Next internal review of Ernst Handel: 1 Jul 2026');
  expect(mail?.body.split('\n').slice(0, 3)).toEqual([
    'Our next internal review of Ernst Handel is on 1 Jul 2026. If the day does not suit you, please tell me.',
    '',
    'For our team only:',
  ]);
});

test('our own team gets the minutes by mail; the customer does not, but can book a time', () => {
  const ours = mailOf(saved(), 'https://cal.example/ada');
  expect(ours?.to).toEqual(['dee@we.example']);
  expect(ours?.body).toContain('Customer’s feedback: Likes the portal');
  expect(ours?.body).not.toContain('cal.example');
  const theirs = mailOf(saved({ kind: 'customer', people: 'Ada, roland  mendel' }), 'https://cal.example/ada');
  expect(theirs?.to).toEqual(['roland@customer.example']);
  expect(theirs?.body.split('\n')).toEqual([
    'Our next review is on 1 Jul 2026. Does that suit you?',
    'You can choose a time here: https://cal.example/ada',
  ]);
  expect(mailOf(saved({ kind: 'customer' }), '')?.body).not.toContain('http');
});

test('likely participants are offered until they are named, the customer’s most influential first', () => {
  expect(peopleToName(account, 'internal', '')).toEqual(['Ada', 'Bo', 'Dee', 'Eve']);
  expect(peopleToName(account, 'internal', 'ada، Dee')).toEqual(['Bo', 'Eve']);
  expect(peopleToName(account, 'customer', '').slice(0, 3)).toEqual(['Horst Kloss', 'Roland Mendel', 'Ada']);
  expect(withPerson('', 'Ada', ', ')).toBe('Ada');
  expect(withPerson('Ada, ', 'Bo', ', ')).toBe('Ada, Bo');
});
