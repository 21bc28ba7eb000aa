import { januaryShares } from '../../calibrate/january';

const shares = januaryShares(200);

test('in the first days of a year the alarm of the last one is false for at most 11% of customers who did not change', () => {
  for (const { unchanged } of shares) expect(unchanged).toBeLessThanOrEqual(0.11);
});

test('a drop of 80% in the last year is found for most who order every 10 to 30 days', () => {
  for (const { interval, anyFound } of shares) if (interval <= 30) expect(anyFound).toBeGreaterThan(0.6);
});
