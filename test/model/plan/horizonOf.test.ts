import { horizonOf } from '../../../src/model/plan/horizonOf';

test.each([
  ['2026-05-31', 'short'],
  ['2026-08-31', 'short'],
  ['2026-09-01', 'medium'],
  ['2027-05-31', 'medium'],
  ['2027-06-01', 'long'],
])('for a goal entered on 31 May 2026, %s is %s', (due, expected) => {
  expect(horizonOf(due, '2026-05-31')).toBe(expected);
});

test('three months from the end of November is the end of February', () => {
  expect(horizonOf('2027-02-28', '2026-11-30')).toBe('short');
  expect(horizonOf('2027-03-01', '2026-11-30')).toBe('medium');
});

test('without a due date there is no horizon', () => {
  expect(horizonOf('', '2026-05-31')).toBeNull();
});
