import { answerOf } from '../../../src/model/pulse/answerOf';
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
const AT = { asOf: '2025-06-30', days: 181 };

test('an answered silence is quiet until three more usual intervals have passed', () => {
  expect(answerOf(silent(159), [answer({})], AT)?.why).toBe('The plant is being rebuilt');
  expect(answerOf(silent(160), [answer({})], AT)).toBeNull();
});

test('a new silence after another order is asked about anew', () => {
  expect(answerOf(silent(70, '2025-04-21'), [answer({})], AT)).toBeNull();
});

test('an answered fall is quiet until the ratio is lower by a tenth, or a new year is compared', () => {
  const given = [answer({ kind: 'fallen', level: 0.4 })];
  expect(answerOf(fallen(0.35), given, AT)).not.toBeNull();
  expect(answerOf(fallen(0.3), given, AT)).toBeNull();
  expect(answerOf(fallen(0.35), given, { asOf: '2026-03-31', days: 90 })).toBeNull();
});

test('a lost category is answered by itself, for the year', () => {
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
  const given = [answer({ kind: 'categoryLost', category: 'Tea', level: null })];
  expect(answerOf(lost('Tea'), given, AT)).not.toBeNull();
  expect(answerOf(lost('Oil'), given, AT)).toBeNull();
  expect(answerOf(lost('Tea'), given, { asOf: '2026-03-31', days: 90 })).toBeNull();
});

test('the latest answer counts', () => {
  const given = [answer({ on: '2025-06-01', level: 150, why: 'Second' }), answer({ why: 'First' })];
  expect(answerOf(silent(180), given, AT)?.why).toBe('Second');
});
