// Formulas come after what they need, whatever their original order.
import { calculationOrder } from '../../../../workbench/engine/calculation/calculationOrder';

const order = (needs: Record<string, string[]>) => calculationOrder(Object.keys(needs), (item) => needs[item] ?? []);

test('each item comes after the items that it needs', () => {
  const steps = order({ total: ['a', 'b'], a: ['c'], b: ['c'], c: [] });
  expect(steps.map(({ members }) => members.join())).toEqual(['c', 'a', 'b', 'total']);
  expect(steps.some(({ circular }) => circular)).toBe(false);
});

test('items that need each other, and only these, are one circular step', () => {
  const steps = order({ before: ['x'], x: ['y'], y: ['z'], z: ['x', 'w'], w: [], self: ['self'] });
  expect(steps.map(({ members, circular }) => [[...members].sort().join(), circular])).toEqual([
    ['w', false],
    ['x,y,z', true],
    ['before', false],
    ['self', true],
  ]);
});

test('a chain of 20,000 does not overflow the stack', () => {
  const steps = calculationOrder(
    Array.from({ length: 20_000 }, (_, at) => 20_000 - at),
    (item) => (item > 1 ? [item - 1] : []),
  );
  expect([steps.length, steps[0]?.members]).toEqual([20_000, [1]]);
});
