import { untilByYear } from '../../../../sidebar/importData/columns/ImportPlan';
import { planFile } from '../../../../sidebar/importData/columns/planFile';
import { lastDayIn } from '../../../../sidebar/importData/columns/lastDayIn';
import { GREGORIAN_YEARS } from '../../../../src/model/calendar/FiscalYears';

beforeEach(() => jest.useFakeTimers({ now: Date.UTC(2026, 10, 29, 12) }));
afterEach(() => jest.useRealTimers());

test.each([
  ['* Net of bonuses. GBP customers are shown in GBP. 2026 until 20 Nov.', '2026-11-20'],
  ['Umsatz bis 20.11.2026, netto', '2026-11-20'],
  ['Figures as of 3 March 2026 (net)', '2026-03-03'],
  ['گزارش فروش مشتریان - تا تاریخ ۱۴۰۵/۰۹/۰۷ (مبالغ به ریال)', '2026-11-28'],
  ['Exported 27.11.2026 08:14 by t.ashdown', null],
  ['Everything up to now', null],
  ['Until further notice', null],
])('“%s” says that figures reach to %s', (note, day) => {
  expect(lastDayIn(note)).toBe(day);
});

const untilOf = (header: string, note: string) => {
  const rows = [
    ['Customer', 'Revenue 2025', header],
    ['Alder', '100', '90'],
    ['Birch', '50', '40'],
    [note, '', ''],
  ];
  const plan = planFile(
    rows.map((cells, at) => ({ line: at + 1, cells })),
    { fields: [], lastFullYear: 2025 },
  );
  return untilByYear(plan, { today: '2026-11-29', years: GREGORIAN_YEARS }).get(2026);
};

test('a month that is not over says nothing of its last day', () => {
  expect(untilOf('Net sales 2026 YTD (Jan-Nov)', '')).toBeUndefined();
  expect(untilOf('Net sales 2026 YTD (Jan-Nov)', 'Net. 2026 until 20 Nov.')).toBe('2026-11-20');
  expect(untilOf('Net sales 2026 YTD (Jan-Nov)', 'Net. Until 12 Dec 2026.')).toBeUndefined();
});

test('a month that is over says it, whatever a note says', () => {
  expect(untilOf('Net sales 2026 YTD (Jan-Oct)', 'Net. 2026 until 20 Nov.')).toBe('2026-10-31');
});

test('a note says it where the header does not', () => {
  expect(untilOf('Net sales 2026 YTD', 'Net. 2026 until 20 Nov.')).toBe('2026-11-20');
  expect(untilOf('Net sales 2026 YTD', 'Net. 2025 until 20 Nov 2025.')).toBeUndefined();
});
