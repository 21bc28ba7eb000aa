import { yearlyShares } from '../../calibrate/years';

const shares = new Map(yearlyShares(400).map((each) => [each.interval, each]));

test('the alarm of yearly figures is seldom false for customers who order every 30 days or more often', () => {
  for (const interval of [10, 20, 30]) expect(shares.get(interval)?.falseOfTwo).toBeLessThan(0.11);
});

test('a second earlier year makes it less often false where orders are rare', () => {
  const rare = [...shares.values()].filter(({ interval }) => interval >= 30);
  for (const { falseOfOne, falseOfTwo } of rare) expect(falseOfTwo).toBeLessThan(falseOfOne);
});

test('it finds most drops of 80%', () => {
  for (const { dropFound } of shares.values()) expect(dropFound).toBeGreaterThan(0.65);
});
