import { ofKnownDay } from '../../../../../sidebar/importData/rows/yearToDate/ofKnownDay';
import { outdatedBy } from '../../../../../src/model/imports/yearColumns';

const row = (account: string, values: Record<string, number>) => ({ line: 2, account, values, own: {}, categories: [] });
const cells = { revenueToDate: 9, revenueSameDays: 7, ordersToDate: 3, daysToDate: 246, salesUntil: '2026-11-21' };
const present = [{ id: 'a', name: 'Alder', key: '', cells }];
const outdatedIn = (rows: ReturnType<typeof ofKnownDay>) =>
  outdatedBy(rows[0]?.values ?? {}, (column) => cells[column as keyof typeof cells] ?? '');

test('revenue to date up to the day of the sales lines leaves what is compared as it is', () => {
  const rows = ofKnownDay([row('Alder', { revenueToDate: 10 })], present, '2026-11-21');
  expect(rows[0]?.values).toEqual({ revenueToDate: 10, salesUntil: '2026-11-21' });
  expect(outdatedIn(rows)).toEqual([]);
});

test('revenue to date up to any other day says nothing of the days', () => {
  const rows = [row('Alder', { revenueToDate: 10 })];
  for (const until of ['2026-10-22', '']) {
    expect(ofKnownDay(rows, present, until)).toEqual(rows);
    expect(outdatedIn(ofKnownDay(rows, present, until))).toEqual(['revenueSameDays', 'ordersToDate', 'daysToDate']);
  }
  const others = [row('Birch', { revenueToDate: 10 }), { ...row('Alder', { revenue3: 10 }), line: 3 }];
  expect(ofKnownDay(others, present, '2026-11-21')).toEqual(others);
});
