import { describeAlarms, describePulse } from '../../../src/pages/pulse/describePulse';
import { withLeftOpen } from '../../../src/model/pulse/leftOpen';
import type { Alarm } from '../../../src/model/pulse/Pulse';
import { pulseOfYears } from '../../../src/model/pulse/pulseOfYears';
import { pulseOf } from '../../../src/model/pulse/pulseOf';
import { pulse as english } from '../../../src/text/en/pulse';
import { pulse as persian } from '../../../src/text/fa/pulse';
import { category, figures } from '../../model/pulse/figures';

const EN = { language: 'en', text: english, currency: '€' } as const;
const FA = { language: 'fa', text: persian, currency: '' } as const;
const answer = {
  kind: 'silent',
  category: '',
  why: 'They move',
  who: 'Sara',
  on: '2025-06-01',
  asOf: '2025-05-31',
  level: 159,
} as const;
const read = (more: Parameters<typeof figures>[0], answers = [answer].slice(1)) => {
  const pulse = pulseOf(figures(more), { priceRise: 0, answers });
  if (!pulse) throw new Error('No pulse');
  return pulse;
};
const SILENT = { lastOrder: '2024-12-23', usualInterval: 20, longestGap: 61 };

test('a silence is described in days', () => {
  expect(describePulse(read(SILENT), EN)).toEqual([
    'No order for 189 days up to 30 Jun 2025; usually every 20, never more than 61.',
  ]);
  expect(describePulse(read(SILENT), FA)[0]).toContain('۱۸۹ روز بدون سفارش');
});

test('a fall is described in amounts and orders, with the currency', () => {
  const [line] = describePulse(read({ revenueToDate: 2_900, ordersToDate: 1 }), EN);
  expect(line).toBe(
    '2,900 € from the start of the year to 30 Jun 2025, down from 6,000 € in the same days the year before (orders: 1; the year before 6).',
  );
});

test('alarms come first and once, then the other facts', () => {
  const lines = describePulse(
    read({ revenueToDate: 15_000, ordersToDate: 8, categories: [category({ category: 'Tea', ordersSameDays: 4 })] }),
    EN,
  );
  expect(lines).toHaveLength(2);
  expect(lines[0]).toContain('No Tea from the start of the year');
  expect(lines[1]).toContain('up from');
});

test('a category that stopped within the year is described with its last order', () => {
  const stopped = category({
    revenueToDate: 300,
    ordersToDate: 1,
    ordersSameDays: 4,
    lastOrder: '2025-01-20',
    usualInterval: 45,
    longestGap: 60,
  });
  const often = { ordersToDate: 10, ordersSameDays: 10, categories: [stopped] };
  expect(describePulse(read(often), EN)).toEqual([
    'No Tea since 20 Jan 2025: 300 € from the start of the year to 30 Jun 2025, 1,200 € in the same days the year before, 20% of all it bought then.',
  ]);
  expect(describePulse(read(often), FA)[0]).toMatch(/^از ۱ بهمن ۱۴۰۳ دیگر «.Tea.» نخریده است/);
});

test('an answer is part of its alarm', () => {
  expect(describePulse(read(SILENT, [answer]), EN)[0]).toMatch(/Known: They move \(Sara, .*2025\)\.$/);
});

test('an answer to several alarms is said once, and ends with one full stop', () => {
  const [silent] = read(SILENT).alarms;
  const fallen = read({ revenueToDate: 2_900, ordersToDate: 1 }).alarms[0];
  const why = { ...answer, why: 'They move.', who: '' };
  const account = { name: 'BO', asOf: '2025-06-30', alarms: [silent!, fallen!].map((alarm) => ({ ...alarm, answer: why })) };
  const line = describeAlarms(account, EN);
  expect(line).toMatch(
    /No order for 189 days.*never more than 61\. 2,900 € from the start of the year.* Known: .?They move.?\.$/,
  );
  expect(line.match(/Known/g)).toHaveLength(1);
  const back = describeAlarms(
    { ...account, alarms: account.alarms.map((alarm) => ({ ...alarm, answer: null, formerAnswer: alarm.answer })) },
    EN,
  );
  expect(back).toMatch(/\. On .* 2025 this was said: .?They move.?\.$/);
  const apart = describeAlarms({ ...account, alarms: [account.alarms[0]!, { ...fallen!, answer: null }] }, EN);
  expect(apart).toMatch(/They move.?\. 2,900 € from the start of the year.*\)\.$/);
});

test('nothing unusual is one sentence', () => {
  expect(describePulse(read({}), EN)).toEqual([expect.stringContaining('Nothing unusual up to')]);
});

test('yearly figures are described as what they are', () => {
  const settings = { priceRise: 0, yearEnded: '2025-12-31', today: () => '2026-02-01' };
  const years = { revenue1: 1000, revenue2: 900, revenue3: 200, revenueToDate: null };
  expect(describePulse(pulseOfYears(years, settings), EN)).toEqual([
    '200 € in the year to 31 Dec 2025, down from 900 € in the year before and 1,000 € before that. Only yearly figures are known, without orders.',
  ]);
  expect(describePulse(pulseOfYears({ ...years, revenue1: null }, settings), EN)).toEqual([
    '200 € in the year to 31 Dec 2025, down from 900 € in the year before. Only yearly figures are known, without orders.',
  ]);
  expect(describePulse(pulseOfYears(years, settings), FA)[0]).toContain('فقط ارقام سالانه معلوم است');
});

test('where a price rise is taken off, the amount that is compared is named, or a fall would look like a rise', () => {
  const withRise = { priceRise: 0.6, answers: [] };
  const fallen = pulseOf(figures({ revenueToDate: 6_600, ordersToDate: 8 }), withRise);
  expect(describePulse(fallen!, EN)[0]).toMatch(
    /^4,125 € at the prices of the year before \(6,600 € as invoiced\) from the start of the year to 30 Jun 2025, down from 6,000 €/,
  );
  expect(describePulse(fallen!, FA)[0]).toContain('۴٬۱۲۵ به قیمت‌های سال قبل (۶٬۶۰۰ به قیمت روز)');
  const years = { revenue1: null, revenue2: 900, revenue3: 600, revenueToDate: null };
  const settings = { priceRise: 0.5, yearEnded: '2025-12-31', today: () => '2026-02-01' };
  expect(describePulse(pulseOfYears(years, settings), EN)[0]).toMatch(/^400 € at the prices of the year before \(600 € as/);
});

test('a question that was left open names its own day, beside what is known now', () => {
  const now = read({ salesUntil: '2025-03-31', daysToDate: 90, revenueToDate: 2_000, revenueSameDays: 6_000 });
  const { answer: _none, ...open } = read({ revenueToDate: 2_900, ordersToDate: 1 }).alarms[0] as Alarm;
  const asked = withLeftOpen({ ...now, alarms: [] }, [{ asOf: '2024-12-31', alarm: open }], '2024-12-31');
  expect(describePulse(asked, EN)).toEqual([
    expect.stringMatching(/^Still not explained: 2,900 € from the start of the year to 31 Dec 2024/),
    expect.stringMatching(/^2,000 € from the start of the year to 31 Mar 2025, down from 6,000 €/),
  ]);
  expect(describeAlarms({ name: 'Alder', ...asked }, EN)).toMatch(/^Alder: Still not explained: /);
});
