import { answersTo } from '../../../src/model/pulse/answersTo';
import type { AlarmAnswer, AlarmFact } from '../../../src/model/pulse/Pulse';

const answer = (more: Partial<AlarmAnswer>): AlarmAnswer => ({
  kind: 'silent',
  category: '',
  why: 'The plant is being rebuilt',
  who: 'Sara',
  on: '2025-04-02',
  asOf: '2025-03-31',
  level: 100,
  ...more,
});
const silent = (days: number, lastOrder = '2024-12-21'): AlarmFact => ({
  kind: 'silent',
  days,
  usual: 20,
  longest: 60,
  lastOrder,
});
const fallen = (ratio: number): AlarmFact => ({ kind: 'fallen', now: 0, before: 0, ratio, orders: 1, ordersBefore: 9 });
const lost = (category: string): AlarmFact => ({
  kind: 'categoryLost',
  now: 0,
  orders: 0,
  lastOrder: null,
  category,
  before: 1,
  share: 0.3,
  ordersBefore: 2,
});
/** A customer who still buys. */
const AT = { asOf: '2025-06-30', days: 181, lastOrder: '2025-06-20' };
const NEXT_YEAR = { asOf: '2026-03-31', days: 90, lastOrder: '2026-03-20' };
const STOPPED = { ...AT, lastOrder: '2024-12-21' };
const answerTo = (...args: Parameters<typeof answersTo>) => answersTo(...args).answer;

test('an answered silence is quiet for a year, however many usual intervals pass', () => {
  expect(answerTo(silent(191), [answer({})], STOPPED)?.why).toBe('The plant is being rebuilt');
  expect(answerTo(silent(464), [answer({})], { ...STOPPED, asOf: '2026-03-30', days: 89 })).not.toBeNull();
  expect(answerTo(silent(466), [answer({})], { ...STOPPED, asOf: '2026-04-01', days: 91 })).toBeNull();
});

test('a new silence after another order is asked about anew, beside what was said of the last one', () => {
  const given = [answer({})];
  expect(answersTo(silent(70, '2025-04-21'), given, { ...AT, lastOrder: '2025-04-21' })).toEqual({
    answer: null,
    formerAnswer: given[0],
  });
});

test('a known silence answers what follows from it: a fall, a lost category and a halved year', () => {
  const halved: AlarmFact = { kind: 'halved', now: 1, before: 9, earlier: null, ratio: 0.1, until: '2024-12-31', orders: 1 };
  for (const alarm of [fallen(0.45), fallen(0.1), lost('Tea'), halved]) {
    expect(answerTo(alarm, [answer({})], STOPPED)?.why).toBe('The plant is being rebuilt');
    expect(answerTo(alarm, [answer({})], AT)).toBeNull();
  }
});

test('an answered fall is quiet until the ratio is lower by a tenth, or a new year is compared', () => {
  const given = [answer({ kind: 'fallen', level: 0.4 })];
  expect(answersTo(fallen(0.35), given, AT)).toEqual({ answer: given[0] });
  expect(answersTo(fallen(0.3), given, AT)).toEqual({ answer: null, formerAnswer: given[0] });
  expect(answerTo(fallen(0.35), given, NEXT_YEAR)).toBeNull();
});

test('a tenth less is worse, although 0.3 less 0.1 is 0.19999999999999998', () => {
  const known = answer({ kind: 'fallen', level: 0.3 });
  expect(answerTo(fallen(0.2), [known], AT)).toBeNull();
  expect(answerTo(fallen(0.201), [known], AT)).toBe(known);
});

test('who had stopped before the answer falls by time alone, and is not asked again', () => {
  const given = [answer({ kind: 'fallen', level: 0.5 })];
  expect(answerTo(fallen(0.3), given, { ...AT, lastOrder: '2025-02-28' })).not.toBeNull();
  expect(answerTo(fallen(0.3), given, { ...AT, lastOrder: '2025-03-02' })).toBeNull();
  expect(answerTo(fallen(0.3), given, { ...NEXT_YEAR, lastOrder: '2025-02-28' })).toBeNull();
});

test('a lost category is answered by itself, for the year', () => {
  const given = [answer({ kind: 'categoryLost', category: 'Tea', level: null })];
  expect(answerTo(lost('Tea'), given, AT)).not.toBeNull();
  expect(answersTo(lost('Oil'), given, AT)).toEqual({ answer: null });
  expect(answerTo(lost('Tea'), given, NEXT_YEAR)).toBeNull();
});

test('the latest answer counts', () => {
  const given = [answer({ on: '2025-06-01', level: 150, why: 'Second' }), answer({ why: 'First' })];
  expect(answerTo(silent(180), given, STOPPED)?.why).toBe('Second');
});
