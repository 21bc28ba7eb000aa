import { oldSnapshots } from '../../../src/actions/criteriaReturn/oldSnapshots';

const names = (...days: string[]) =>
  days.map((when) => ({ id: when, when: `${when} 09:30`, occasion: 'tiersConfirmed' as const }));
const days = (found: ReturnType<typeof oldSnapshots>) => found.map(({ id }) => id);

test('a snapshot is old a year after its day, as the panel announces it', () => {
  expect(days(oldSnapshots(names('2024-02-29'), '2025-02-27', 'gregorian'))).toEqual([]);
  expect(days(oldSnapshots(names('2024-02-29'), '2025-02-28', 'gregorian'))).toEqual(['2024-02-29']);
});

test('years are those of the calendar: 1 Esfand 1403 is a year ago on 1 Esfand 1404', () => {
  expect(days(oldSnapshots(names('2025-02-19'), '2026-02-19', 'jalali'))).toEqual([]);
  expect(days(oldSnapshots(names('2025-02-19'), '2026-02-20', 'jalali'))).toEqual(['2025-02-19']);
});

test('of each month of the calendar, the last snapshot is offered, the newest first', () => {
  const some = names('2024-05-20', '2024-05-02', '2024-04-25', '2023-05-01');
  expect(days(oldSnapshots(some, '2026-01-01', 'gregorian'))).toEqual(['2024-05-20', '2024-04-25', '2023-05-01']);
  // Ordibehesht 1403 is 20 April to 20 May, and 31 Ordibehesht its last day.
  expect(days(oldSnapshots(some, '2026-01-01', 'jalali'))).toEqual(['2024-05-20', '2023-05-01']);
});
