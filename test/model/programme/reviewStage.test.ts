import { reviewStage } from '../../../src/model/programme/reviewStage';
import { review, TODAY } from '../plan/plans';

test.each([
  ['2026-06-09', 'keep', 'held'],
  ['2026-06-10', 'keep', 'held'],
  ['2026-06-09', null, 'unfinished'],
  ['2026-06-10', null, 'planned'],
  ['2026-06-11', null, 'planned'],
  ['2026-06-11', 'keep', 'planned'],
  ['', 'keep', null],
  ['2026-02-30', 'keep', null],
] as const)('a review of %p with outcome %p is %p on 10 June', (date, outcome, stage) => {
  expect(reviewStage(review({ date, outcome }), TODAY)).toBe(stage);
});
