import { withLeftOpen, type NotedAlarm } from '../../../src/model/pulse/leftOpen';
import type { Alarm, Pulse } from '../../../src/model/pulse/Pulse';

const fallen = { kind: 'fallen', now: 10, before: 50, ratio: 0.2, orders: 2, ordersBefore: 9, stake: 40 } as const;
const lost = (category: string, stake: number) =>
  ({
    kind: 'categoryLost',
    category,
    now: 0,
    orders: 0,
    lastOrder: null,
    before: 9,
    share: 0.3,
    ordersBefore: 4,
    stake,
  }) as const;
/** The last day of the last full year. */
const ENDED = '2026-12-31';
const noted = (alarm: NotedAlarm['alarm'], asOf = '2026-11-30'): NotedAlarm => ({ asOf, alarm });
const pulse = (more: Partial<Pulse> = {}): Pulse => ({
  asOf: '2027-01-31',
  days: 31,
  ratio: null,
  facts: [],
  alarms: [],
  ...more,
});

test('a question that is open when its year ends is still asked, with its day', () => {
  expect(withLeftOpen(pulse(), [noted(fallen)], ENDED).alarms).toEqual([{ ...fallen, answer: null, leftOpen: '2026-11-30' }]);
});

test('in its own year the figures alone say whether it is asked', () => {
  expect(withLeftOpen(pulse({ asOf: '2026-12-31', days: 365, ratio: 1 }), [noted(fallen)], ENDED).alarms).toEqual([]);
});

test('it is asked when the years moved and the account has no figures of the new one', () => {
  expect(withLeftOpen(pulse({ asOf: '2026-11-30', days: null }), [noted(fallen)], ENDED).alarms).toHaveLength(1);
});

test('what the new year asks again is asked once; another category is another question', () => {
  const now: Alarm = { ...lost('Tea', 7), answer: null };
  const { alarms } = withLeftOpen(pulse({ alarms: [now] }), [noted(lost('Tea', 5)), noted(lost('Oil', 9)), noted(fallen)], ENDED);
  expect(alarms.map(({ stake, leftOpen }) => [stake, leftOpen])).toEqual([
    [40, '2026-11-30'],
    [9, '2026-11-30'],
    [7, undefined],
  ]);
});

test('a year that is far below the earlier ones is asked about until another year is the last full one', () => {
  const halved = { kind: 'halved', now: 1, before: 9, earlier: 9, ratio: 0.1, until: ENDED, orders: null, stake: 8 } as const;
  const running = pulse({ asOf: '2027-07-31', days: 212 });
  // The sales lines of the running year came afterwards: they tell more, so nothing is left open.
  expect(withLeftOpen(running, [noted(halved, ENDED)], ENDED).alarms).toEqual([]);
  expect(withLeftOpen(running, [noted(halved, ENDED)], '2027-12-31').alarms).toMatchObject([{ leftOpen: ENDED }]);
});
