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

test.each(['strength', 'weakness', 'opportunity', 'threat'] as const)('a %s is in its own quadrant alone', (kind) => {
  const entry = swot({ kind });
  const nothing = { strength: [], weakness: [], opportunity: [], threat: [] };
  expect(swotByKind([entry])).toEqual({ ...nothing, [kind]: [entry] });
});
