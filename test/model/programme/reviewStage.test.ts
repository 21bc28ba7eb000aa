import { lastHeld, reviewStage } from '../../../src/model/programme/reviewStage';
import { review, TODAY } from '../plan/plans';

describe('reviewStage', () => {
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
});

describe('lastHeld', () => {
  const reviews = [
    review({ id: 'late', date: '2026-05-20', kind: 'customer', outcome: 'keep' }),
    review({ id: 'early', date: '2026-04-01', kind: 'internal', outcome: 'keep' }),
    review({ id: 'unfinished', date: '2026-06-01', kind: 'internal' }),
    review({ id: 'ahead', date: '2026-07-01', kind: 'internal', outcome: 'keep' }),
    review({ id: 'undated', outcome: 'keep', kind: 'internal' }),
  ];

  test('it is the latest review with an outcome up to today, wherever it is in the list, of one kind or both', () => {
    expect(lastHeld(reviews, TODAY)?.id).toBe('late');
    expect(lastHeld(reviews, TODAY, 'internal')?.id).toBe('early');
    expect(lastHeld(reviews, '2026-05-19', 'customer')).toBeNull();
  });

  test('of two reviews on one day, it is the later one in the list', () => {
    const twice = ['first', 'second'].map((id) => review({ id, date: '2026-05-20', outcome: 'keep' }));
    expect(lastHeld(twice, TODAY)?.id).toBe('second');
  });
});
