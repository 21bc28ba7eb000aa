import { ratioBetween } from '../../../../sidebar/compareCriteria/judgements/ratioBetween';
import { judge } from './judgements';

test('an answer reads from both sides', () => {
  const judgements = [judge('growth', 'fit', 4)];
  expect(ratioBetween(judgements, 'growth', 'fit')).toBe(4);
  expect(ratioBetween(judgements, 'fit', 'growth')).toBe(0.25);
});

test('what nobody compared has no ratio', () => {
  expect(ratioBetween([judge('growth', 'fit', 4)], 'growth', 'trust')).toBeNull();
});
