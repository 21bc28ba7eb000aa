import { groupOpportunities, opportunitiesInOrder } from '../../../sidebar/goals/groupOpportunities';

const deal = (id: string, stage: 'identified' | 'won' | 'lost' | null, expectedClose = '', closedOn = '') => ({
  id,
  stage,
  expectedClose,
  closedOn,
});
const ids = (deals: readonly { id: string }[]) => deals.map(({ id }) => id).join('');

test('open opportunities come first, by date with blanks last; then closed ones, the latest first', () => {
  const deals = [
    deal('a', 'won', '', '2026-01-01'),
    deal('b', 'identified'),
    deal('c', 'lost', '', '2026-05-01'),
    deal('d', null, '2026-09-01'),
    deal('e', 'identified', '2026-08-01'),
  ];
  expect(ids(opportunitiesInOrder(deals))).toBe('edbca');
});

test('groups keep the order of the list, and an opportunity without a stage is open', () => {
  const groups = groupOpportunities([
    deal('a', 'lost'),
    deal('b', null),
    deal('c', 'won'),
    deal('d', 'identified'),
    deal('e', 'lost'),
  ]);
  expect([groups.open, groups.won, groups.missed].map(ids)).toEqual(['bd', 'c', 'ae']);
});
