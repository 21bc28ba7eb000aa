import { customerAnswers } from '../../../src/model/programme/customerAnswers';
import { review, TODAY } from '../plan/plans';

test('only what at least one person at the customer answered counts, oldest first', () => {
  const given = { date: TODAY, kind: 'customer', loyalty: 7, answers: 1, outcome: 'keep' } as const;
  const reviews = [
    review(given),
    review({ ...given, date: '2026-01-05', loyalty: 5, answers: 3 }),
    review({ ...given, date: '2026-02-01', answers: null }),
    review({ ...given, date: '2026-02-02', answers: 0 }),
    review({ ...given, date: '2026-02-03', kind: 'internal' }),
    review({ ...given, date: '2026-02-04', kind: null }),
  ];
  expect(customerAnswers(reviews, TODAY)).toEqual([
    { date: '2026-01-05', value: 5 },
    { date: TODAY, value: 7 },
  ]);
});
