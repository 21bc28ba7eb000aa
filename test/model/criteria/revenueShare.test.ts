import { revenueShare } from '../../../src/model/criteria/revenueShare';

describe('the share of revenue criteria', () => {
  test('is theirs of the whole weight', () => {
    expect(
      revenueShare([
        { weight: 30, kind: 'revenue' },
        { weight: 30, kind: 'revenue' },
        { weight: 40, kind: 'other' },
      ]),
    ).toBeCloseTo(0.6, 12);
  });

  test('is 0 without any weight, or without such criteria', () => {
    expect(revenueShare([])).toBe(0);
    expect(revenueShare([{ weight: 0, kind: 'revenue' }])).toBe(0);
    expect(revenueShare([{ weight: 3, kind: 'other' }])).toBe(0);
  });
});
