import type { AccountHealth, HealthLimit } from '../../../src/model/programme/AccountState';
import { describeHeld, describeLimit } from '../../../src/pages/health/describeLimit';
import { limits as english } from '../../../src/text/en/limits';
import { limits as persian } from '../../../src/text/fa/limits';

const en = { language: 'en', limits: english } as const;
const fa = { language: 'fa', limits: persian } as const;
const silent: HealthLimit = { limit: 33, kind: 'silent', days: 189, usual: 20, longest: 61 };
const held = (mean: number | null, ...limits: HealthLimit[]): AccountHealth => ({
  parts: [],
  known: 5,
  mean,
  limits,
  band: null,
  health: mean === null ? null : Math.min(mean, ...limits.map(({ limit }) => limit)),
});

test('a held health shows its mean, what it is held at, and why', () => {
  expect(describeHeld(held(86, silent), en)).toBe('86, held at 33: no order for 189 days; usually every 20, never more than 61');
  expect(describeHeld(held(86, silent), fa)).toMatch(/^۸۶، محدود به ۳۳: ۱۸۹ روز است سفارشی نداده/);
});

test('a health that no limit lowers, or that is unknown, is not held', () => {
  expect(describeHeld(held(30, silent), en)).toBeNull();
  expect(describeHeld(held(86), en)).toBeNull();
  expect(describeHeld(held(null, silent), en)).toBeNull();
});

test.each<[HealthLimit, RegExp]>([
  [
    { limit: 33, kind: 'fallen', now: 1000, before: 5000, ratio: 0.2, until: '2025-12-31' },
    /^1,000 bought from the start of the year to 31 Dec 2025, 5,000 in the same days the year before$/,
  ],
  [
    { limit: 33, kind: 'halved', now: 0, before: 1_000_000, earlier: null, ratio: 0, until: '2025-12-31', orders: null },
    /^0 in the year to 31 Dec 2025, 1,000,000 in the year before$/,
  ],
  [
    // 30% below the year before, and below half of the mean of both years: the second one explains it.
    { limit: 33, kind: 'halved', now: 70, before: 100, earlier: 200, ratio: 70 / 150, until: '2025-12-31', orders: null },
    /^70 in the year to 31 Dec 2025, 100 in the year before and 200 before that$/,
  ],
  [
    { limit: 33, kind: 'fallen', now: 1100, before: 1000, ratio: 0.5, until: '2025-12-31' },
    /^500 at the prices of the year before \(1,100 as invoiced\) bought from the start/,
  ],
  [{ limit: 33, kind: 'silent', days: 60, usual: 12.5, longest: 40 }, /usually every 12\.5, never more than 40$/],
  [{ limit: 33, kind: 'loyalty', value: 2.5, day: '2026-05-01' }, /^the last answer on loyalty was 2\.5 of 10 \(1 May 2026\)$/],
  [{ limit: 66, kind: 'notAsked', day: '' }, /^no answer from the customer yet$/],
  [{ limit: 66, kind: 'notAsked', day: '2025-05-01' }, /^no answer from the customer since 1 May 2025$/],
  [{ limit: 66, kind: 'problem', action: 'Late deliveries', days: 40 }, /40 days after its review: .?Late deliveries/],
  [{ limit: 66, kind: 'contractEnds', day: '2026-07-01', notice: 0, isOver: false }, /^the contract ends on 1 July? 2026/],
  [
    { limit: 66, kind: 'contractEnds', day: '2026-07-01', notice: 30, isOver: false },
    /on 1 Jul 2026, days of notice: 30, and no/,
  ],
  [{ limit: 66, kind: 'contractEnds', day: '2026-07-01', notice: 1, isOver: false }, /days of notice: 1,/],
  [{ limit: 66, kind: 'contractEnds', day: '2026-05-01', notice: 30, isOver: true }, /was it renewed\?$/],
  [{ limit: 66, kind: 'renewal', day: '2026-05-01', notice: 0, isOver: true }, /what came of it\?$/],
])('%j is described', (limit, sentence) => {
  expect(describeLimit(limit, en)).toMatch(sentence);
  expect(describeLimit(limit, fa)).not.toMatch(/[{}]|[0-9]/);
});
