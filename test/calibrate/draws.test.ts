import { compareDraws, MOST_APART } from '../../calibrate/draws';

test('the share of draws in which an account is key is within 1.5 points of many independent draws', () => {
  for (const { apart } of compareDraws(2)) expect(apart).toBeLessThanOrEqual(MOST_APART);
});
