import { addToDay, postpone } from '../../../src/model/plan/addToDay';

test.each([
  ['1d', '2026-02-01'],
  ['1w', '2026-02-07'],
  ['2w', '2026-02-14'],
  ['1m', '2026-02-28'],
  ['3m', '2026-04-30'],
  ['6m', '2026-07-31'],
  ['1y', '2027-01-31'],
] as const)('31 January 2026 and %s is %s', (step, expected) => {
  expect(addToDay('2026-01-31', step)).toBe(expected);
});

test('a due date is postponed from its own day, a past or blank date from today', () => {
  expect(postpone('2026-06-20', '1w', '2026-06-10')).toBe('2026-06-27');
  expect(postpone('2026-06-10', '1w', '2026-06-10')).toBe('2026-06-17');
  expect(postpone('2026-01-01', '1w', '2026-06-10')).toBe('2026-06-17');
  expect(postpone('', '1m', '2026-06-10')).toBe('2026-07-10');
});
