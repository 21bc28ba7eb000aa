import type { Outcome } from '../../../sidebar/confirmTiers/draft/decide';
import { summarize } from '../../../sidebar/confirmTiers/summarize';

const outcome = (counts: Partial<Outcome['counts']>, capacity: number | null = 5): Outcome => ({
  decisions: [],
  tiers: new Map(),
  keyAfter: 5,
  capacity,
  counts: { promoted: 0, scaledDown: 0, underReview: 0, toWatch: 0, toStandard: 0, reasons: 0, ...counts },
});

test('lists the changes in order, without empty ones', () => {
  expect(summarize(outcome({ promoted: 3, underReview: 1, toWatch: 12 }), 5)).toEqual([
    '3 promoted',
    '1 stays under review',
    '12 to Watch',
  ]);
  expect(summarize(outcome({}), 5)).toEqual([]);
});

test('mentions added seats', () => {
  expect(summarize(outcome({ promoted: 1 }, 9), 8)).toEqual(['1 promoted', 'seats from 8 to 9']);
  expect(summarize(outcome({ promoted: 1 }, null), null)).toEqual(['1 promoted']);
});

test('counts the reasons that are written, and the typed tiers that are put back', () => {
  expect(summarize(outcome({ reasons: 1 }), 5, 2)).toEqual(['1 reason', '2 typed tiers put back']);
});
