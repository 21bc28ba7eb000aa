import { proposeRepeat } from '../../../src/model/plan/proposeRepeat';

const TODAY = '2026-06-01';
const entry = (repeatBy: string, recordedOn: string, confirmedOn = '') => ({ repeatBy, recordedOn, confirmedOn });

test('the first analysis is repeated after a year', () => {
  expect(proposeRepeat([], TODAY, null)).toBe('2027-06-01');
  expect(proposeRepeat([entry('', '2026-01-01')], TODAY, null)).toBe('2027-06-01');
});

test.each([
  ['2026-04-02', '2026-01-01', '2026-09-01'],
  ['2026-06-30', '2026-01-01', '2026-12-01'],
  ['2026-12-31', '2026-01-01', '2027-06-01'],
  ['2026-10-02', '2026-01-01', '2027-06-01'],
])('one to be repeated by %s, made on %s, is repeated by %s', (repeatBy, madeOn, expected) => {
  expect(proposeRepeat([entry('2026-02-01', '2025-11-01'), entry(repeatBy, madeOn)], TODAY, null)).toBe(expected);
});

test('the rhythm counts from the day on which the analysis was confirmed last, and survives the repetition', () => {
  const before = [entry('2026-06-01', '2024-01-01', '2026-03-01')];
  const repeatBy = proposeRepeat(before, TODAY, null);
  expect(repeatBy).toBe('2026-09-01');
  expect(proposeRepeat([entry(repeatBy, '2024-01-01', TODAY)], '2026-09-01', null)).toBe('2026-12-01');
});

test('the rhythm is that of the entry with the latest day, wherever it is, and entries without a day say nothing', () => {
  const [quarter, year] = [entry('2026-04-02', '2026-01-01'), entry('2026-03-01', '2025-03-01')];
  expect(proposeRepeat([quarter, year], TODAY, null)).toBe('2026-09-01');
  expect(proposeRepeat([year, quarter], TODAY, null)).toBe('2026-09-01');
  expect(proposeRepeat([quarter, entry('', '2026-01-01'), entry('soon', '2026-01-01')], TODAY, null)).toBe('2026-09-01');
});
