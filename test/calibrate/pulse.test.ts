import { alarmShares, brokenBounds } from '../../calibrate/pulse';

const shares = alarmShares(200);

test('each alarm is false for at most 11% of customers who did not change, however often they order', () => {
  expect(brokenBounds(shares)).toEqual([]);
});

test('a drop of 80% is found for most who order every 10 to 30 days, and seldom for those who order every 60 days or less often', () => {
  const found = Object.fromEntries(shares.map(({ interval, dropFound }) => [interval, dropFound]));
  expect(found[10]).toBeGreaterThan(0.8);
  expect(found[20]).toBeGreaterThan(0.6);
  expect(found[30]).toBeGreaterThan(0.4);
  expect(found[60]).toBeLessThan(0.3);
  expect(found[90]).toBeLessThan(0.15);
});

test('a category that is no longer bought is found for most who order every 10 to 30 days', () => {
  const found = Object.fromEntries(shares.map(({ interval, stopFound }) => [interval, stopFound]));
  expect(found[10]).toBeGreaterThan(0.9);
  expect(found[20]).toBeGreaterThan(0.6);
  expect(found[30]).toBeGreaterThan(0.4);
});
