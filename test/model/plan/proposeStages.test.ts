import { proposeStages } from '../../../src/model/plan/proposeStages';

test('from 20 closed deals on, the first stage has the share of won deals, and the later ones follow', () => {
  expect(proposeStages({ won: 5, lost: 14 })).toBeNull();
  // One in ten is what the defaults take.
  expect(proposeStages({ won: 2, lost: 18 })).toMatchObject({
    identified: 0.1,
    qualified: 0.25,
    proposed: 0.5,
    negotiating: 0.75,
  });
  const stages = proposeStages({ won: 8, lost: 16 });
  expect(stages).toMatchObject({ identified: 0.33, won: 1, lost: 0 });
  const { identified = 0, qualified = 0, proposed = 0, negotiating = 0 } = stages ?? {};
  expect(qualified).toBeGreaterThan(identified);
  expect(proposed).toBeGreaterThan(qualified);
  expect(negotiating).toBeGreaterThan(proposed);
  expect(negotiating).toBeLessThan(1);
});

test('an open deal is neither certain nor impossible, however few were lost or won', () => {
  const open = (won: number, lost: number) => Object.values(proposeStages({ won, lost }) ?? {}).slice(0, 4);
  expect(open(399, 1)).toEqual([0.99, 0.99, 0.99, 0.99]);
  expect(open(1, 399)).toEqual([0.01, 0.01, 0.02, 0.06]);
});

test('if all deals were won, or all lost, nothing is proposed', () => {
  expect(proposeStages({ won: 30, lost: 0 })).toBeNull();
  expect(proposeStages({ won: 0, lost: 30 })).toBeNull();
});
