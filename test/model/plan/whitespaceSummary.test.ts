import { openPotential } from '../../../src/model/plan/openPotential';
import { whitespaceSummary } from '../../../src/model/plan/whitespaceSummary';
import { white } from './plans';

test.each([
  ['open', null, 500, 500],
  ['pipeline', 0, 500, 500],
  ['owned', 200, 500, 300],
  ['owned', 500, 500, 0],
  ['owned', 700, 500, 0],
  ['owned', 700, null, null],
  ['open', null, null, null],
  ['open', 0, 0, 0],
  ['notRelevant', null, 500, 0],
  ['notRelevant', null, null, 0],
  [null, null, 500, null],
] as const)('%p with %p sold of %p leaves %p open', (status, current, potential, expected) => {
  expect(openPotential({ status, current, potential })).toBe(expected);
});

test('penetration leaves out irrelevant and unjudged entries', () => {
  const entries = [
    white({ status: 'owned', current: 100, potential: 150 }),
    white({ status: 'pipeline', potential: 200 }),
    white({ status: 'open', potential: 300 }),
    white({ status: 'notRelevant', potential: 900 }),
    white({ potential: 900 }),
  ];
  expect(whitespaceSummary(entries)).toEqual({ owned: 1, relevant: 3, open: 550 });
  expect(whitespaceSummary([])).toEqual({ owned: 0, relevant: 0, open: null });
});

test('what is open is unknown until a relevant entry has a potential; then it can be 0', () => {
  expect(whitespaceSummary([white({ status: 'open' }), white({ status: 'notRelevant', potential: 9 })]).open).toBeNull();
  expect(whitespaceSummary([white({ status: 'owned', current: 9, potential: 9 })]).open).toBe(0);
});
