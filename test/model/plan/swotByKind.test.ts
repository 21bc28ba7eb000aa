import { swotByKind } from '../../../src/model/plan/swotByKind';
import { swot } from './plans';

test('has four quadrants, the highest impact first, equals in their given order', () => {
  const [blank, low, high, high2] = ([null, 'low', 'high', 'high'] as const).map((impact, index) =>
    swot({ kind: 'threat', impact, entry: String(index) }),
  );
  const strong = swot({ kind: 'strength' });
  expect(swotByKind([blank!, low!, strong, high!, high2!, swot({ impact: 'high' })])).toEqual({
    strength: [strong],
    weakness: [],
    opportunity: [],
    threat: [high, high2, low, blank],
  });
});
