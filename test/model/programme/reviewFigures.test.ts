import { reviewFigures } from '../../../src/model/programme/reviewFigures';
import { review, TODAY } from '../plan/plans';

test('lists the values of all reviews up to today, the oldest first, with or without an outcome', () => {
  const reviews = [
    review({ date: '2026-06-10', engagement: 7 }),
    review({ date: '2026-04-10', engagement: 0, outcome: 'keep' }),
    review({ date: '2026-05-10', loyalty: 9, outcome: 'keep' }),
    review({ date: '2026-06-11', engagement: 8 }),
    review({ date: '', engagement: 5 }),
  ];
  expect(reviewFigures(reviews, 'engagement', TODAY)).toEqual([
    { date: '2026-04-10', value: 0 },
    { date: '2026-06-10', value: 7 },
  ]);
  expect(reviewFigures(reviews, 'loyalty', TODAY)).toEqual([{ date: '2026-05-10', value: 9 }]);
});

test('a value outside its scale is ignored: ratings go to 10, health to 100', () => {
  const reviews = [review({ date: '2026-05-10', engagement: 11, loyalty: -1, healthThen: 100 })];
  expect(reviewFigures(reviews, 'engagement', TODAY)).toEqual([]);
  expect(reviewFigures(reviews, 'loyalty', TODAY)).toEqual([]);
  expect(reviewFigures(reviews, 'healthThen', TODAY)).toEqual([{ date: '2026-05-10', value: 100 }]);
});

test('does not change its input', () => {
  const reviews = Object.freeze([review({ date: '2026-05-10' }), review({ date: '2026-04-10' })]);
  expect(() => reviewFigures(reviews, 'engagement', TODAY)).not.toThrow();
});
