// What yearly figures alone say about a customer.
import fc from 'fast-check';
import { pulseOfYears, type YearFigures } from '../../../src/model/pulse/pulseOfYears';

const SETTINGS = { priceRise: 0, yearEnded: '2025-12-31', today: () => '2026-06-10' };
const years = (...[revenue1 = null, revenue2 = null, revenue3 = null, revenueToDate = null]: (number | null)[]): YearFigures => ({
  revenue1,
  revenue2,
  revenue3,
  revenueToDate,
});
const isHalved = (figures: YearFigures, settings: Partial<typeof SETTINGS> = {}): boolean =>
  pulseOfYears(figures, { ...SETTINGS, ...settings }).alarms.length > 0;

test('a last full year far below its own earlier years is an alarm, with what is at stake', () => {
  expect(pulseOfYears(years(1000, 900, 200), SETTINGS)).toEqual({
    asOf: '2025-12-31',
    days: 365,
    ratio: null,
    facts: [{ kind: 'halved', now: 200, before: 900, earlier: 1000, ratio: 200 / 950, until: '2025-12-31', orders: null }],
    alarms: [
      {
        kind: 'halved',
        now: 200,
        before: 900,
        earlier: 1000,
        ratio: 200 / 950,
        until: '2025-12-31',
        orders: null,
        stake: 750,
        answer: null,
      },
    ],
  });
});

test.each<[string, (number | null)[], boolean]>([
  ['half of the only year before', [null, 1000, 500], true],
  ['more than half of it', [null, 1000, 501], false],
  ['nothing any more', [800, 1000, 0], true],
  ['a slow fall over two years', [100, 60, 40], true],
  ['half of the year before, and far below the one before that', [8649, 11_986, 5894], true],
  ['one good year between two usual ones', [40, 200, 45], false],
  ['a fall that came the year before, steady since', [100, 30, 30], false],
  ['a growing customer', [100, 200, 400], false],
  ['a first year before there was any revenue', [0, 100, 40], true],
  ['no year before', [null, null, 40], false],
  ['nothing in the year before', [100, 0, 40], false],
  ['an unknown last year', [100, 90, null], false],
])('%s', (_, figures, isAlarm) => {
  expect(isHalved(years(...figures))).toBe(isAlarm);
});

test('it is not an alarm if the year to date says otherwise', () => {
  // 10 June is day 161 of the year: half of 1,000 is 220.5 by then.
  expect([220, 221].map((toDate) => isHalved(years(null, 1000, 500, toDate)))).toEqual([true, false]);
  // At least 90 days count as past: 123.3.
  expect([123, 124].map((toDate) => isHalved(years(null, 1000, 500, toDate), { today: () => '2026-01-10' }))).toEqual([
    true,
    false,
  ]);
});

test('the price rise of the year counts', () => {
  expect([0.2, 0.19].map((priceRise) => isHalved(years(null, 1000, 600), { priceRise }))).toEqual([true, false]);
});

test('an answer holds for its year, until it is clearly worse', () => {
  const answer = {
    kind: 'halved',
    category: '',
    why: 'Moved',
    who: '',
    on: '2026-02-01',
    asOf: '2025-12-31',
    level: 0.4,
  } as const;
  const answered = (revenue3: number, yearEnded: string) =>
    pulseOfYears(years(null, 1000, revenue3), { ...SETTINGS, yearEnded, answers: [answer] }).alarms[0]?.answer?.why;
  expect(answered(400, '2025-12-31')).toBe('Moved');
  expect(answered(300, '2025-12-31')).toBeUndefined();
  expect(answered(400, '2026-12-31')).toBeUndefined();
});

test('less in the last year never ends an alarm, and the unit of money does not matter', () => {
  const amount = fc.integer({ min: 0, max: 1_000_000 });
  fc.assert(
    fc.property(amount, amount, amount, fc.integer({ min: 0, max: 100 }), (first, second, third, less) => {
      const before = isHalved(years(first, second, third));
      if (before) expect(isHalved(years(first, second, Math.floor((third * less) / 100)))).toBe(true);
      expect(isHalved(years(first * 8, second * 8, third * 8))).toBe(before);
    }),
    { seed: 71 },
  );
});

test('no more is at stake than a year of revenue, whatever was sent back', () => {
  expect(pulseOfYears(years(null, 1000, -200), SETTINGS).alarms).toMatchObject([{ stake: 1000 }]);
});
