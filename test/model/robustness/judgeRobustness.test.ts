import fc from 'fast-check';
import { judgeRobustness } from '../../../src/model/robustness/judgeRobustness';
import { rankAccounts } from '../../../src/model/tiers/rankAccounts';

const candidate = (name: string, growth: unknown, fit: unknown, more: Record<string, unknown> = {}) => ({
  id: name.toLowerCase(),
  name,
  confirmedTier: null,
  scores: { growth, fit, ...more },
});
const criteria = [
  { id: 'growth', name: 'Growth', weight: 1 },
  { id: 'fit', name: 'Fit', weight: 3 },
  { id: 'idle', name: 'Idle', weight: 0 },
];
const settings = { capacity: 1, keyFrom: 1 };

/** With growth at share g: Ada 10g + 4(1 − g), Bo 2g + 8(1 − g); they meet where 8g = 4(1 − g), at a third. */
const candidates = [candidate('Ada', 10, 4), candidate('Bo', 2, 8), candidate('Cy', 5, null)];

test('ranks accounts with a complete score and marks the key accounts', () => {
  const { scored } = judgeRobustness(candidates, criteria, settings);
  expect(scored.map(({ name, score, rank, isKey }) => ({ name, score, rank, isKey }))).toEqual([
    { name: 'Bo', score: 6.5, rank: 1, isKey: true },
    { name: 'Ada', score: 5.5, rank: 2, isKey: false },
  ]);
});

test('shows how far a weight can move, and which account replaces which', () => {
  const { criteria: robustness } = judgeRobustness(candidates, criteria, settings);
  const growth = robustness.find(({ id }) => id === 'growth');
  expect(growth).toMatchObject({ share: 0.25, nearest: 'above', below: null, above: { leaves: ['Bo'], enters: ['Ada'] } });
  expect(growth?.range?.lowest).toBe(0);
  expect(growth?.range?.highest).toBeCloseTo(1 / 3, 9);
});

test('leaves out criteria without a weight', () => {
  const { criteria: robustness } = judgeRobustness(candidates, criteria, settings);
  expect(robustness.map(({ id }) => id).sort()).toEqual(['fit', 'growth']);
});

test('puts the most fragile criterion first', () => {
  const three = [
    { id: 'fit', name: 'Fit', weight: 50 },
    { id: 'same', name: 'Same', weight: 30 },
    { id: 'growth', name: 'Growth', weight: 20 },
  ];
  const list = [candidate('Ada', 10, 4, { same: 5 }), candidate('Bo', 2, 8, { same: 5 })];
  // Growth may rise from 20% to a third of what it shares with Fit: at 8g = 4f with f:s = 5:3, g = 5/21.
  const robustness = judgeRobustness(list, three, settings).criteria;
  expect(robustness.map(({ id, nearest }) => [id, nearest])).toEqual([
    ['growth', 'above'],
    ['fit', 'below'],
    ['same', 'above'], // all accounts tie on it, so with all of the weight no account is key
  ]);
  expect(robustness[0]?.range?.highest).toBeCloseTo(5 / 21, 9);
});

test('a confirmed tier does not matter: robustness is about the scores', () => {
  const confirmed = candidates.map((one) => ({ ...one, confirmedTier: one.name === 'Ada' ? ('key' as const) : null }));
  expect(judgeRobustness(confirmed, criteria, settings)).toEqual(judgeRobustness(candidates, criteria, settings));
});

test('shows how often each account is key', () => {
  const sure = judgeRobustness([candidate('Ada', 9, 9), candidate('Bo', 2, 3)], criteria, settings);
  expect(sure.scored.map(({ staysKey }) => staysKey)).toEqual([1, 0]);
});

test.each([
  ['no candidates', [], criteria],
  ['nobody fully scored', [candidate('Ada', 5, null), candidate('Bo', 'seven', 8)], criteria],
  ['no weight at all', candidates, criteria.map((criterion) => ({ ...criterion, weight: 0 }))],
])('%s gives no scored accounts and no line', (_case, list, used) => {
  expect(judgeRobustness(list, used, settings)).toMatchObject({ scored: [], line: { inside: null, outside: null } });
});

test('if all accounts tie, none is key, and the line reports the tie', () => {
  const { scored, line } = judgeRobustness([candidate('Ada', 8, 8), candidate('Bo', 8, 8)], criteria, settings);
  expect(scored.map(({ isKey }) => isKey)).toEqual([false, false]);
  expect(line).toMatchObject({ inside: null, reason: 'tie' });
});

test('the only account is key, and no change of weights affects that', () => {
  const { criteria: robustness, line } = judgeRobustness([candidate('Ada', 8, 8)], criteria, settings);
  expect(line).toMatchObject({ inside: { name: 'Ada' }, outside: null });
  expect(robustness.map(({ nearest }) => nearest)).toEqual([null, null]);
});

describe('where subsidiaries share a seat', () => {
  const one = (name: string, score: number, group?: string) => ({ ...candidate(name, score, score), ...(group && { group }) });
  const seats = { capacity: 2, keyFrom: 7 };
  const family = [one('North', 9, 'acme'), one('South', 8.5, 'acme'), one('Small', 3, 'acme'), one('Bolt', 8), one('Cord', 5)];

  test('the key accounts are those that the matrix suggests, and the line runs between seats', () => {
    const { scored, line } = judgeRobustness(family, criteria, seats);
    expect(scored.filter(({ isKey }) => isKey).map(({ name }) => name)).toEqual(['North', 'South', 'Bolt']);
    expect(scored.filter(({ holdsSeat }) => !holdsSeat).map(({ name }) => name)).toEqual(['South', 'Small']);
    expect([line.inside?.name, line.outside?.name, line.reason, line.freeSeats]).toEqual(['Bolt', 'Cord', 'belowCutOff', 0]);
  });

  test('how sure a seat is counts for all that share it, except below the cut-off', () => {
    const sure = new Map(judgeRobustness(family, criteria, seats).scored.map((each) => [each.name, each]));
    const alone = judgeRobustness([family[0]!, family[3]!, family[4]!], criteria, seats).scored;
    expect(sure.get('South')?.staysKeyInDoubt).toBe(sure.get('North')?.staysKeyInDoubt);
    expect(sure.get('Small')).toMatchObject({ staysKey: 0, staysKeyInDoubt: 0, firmness: null, isKey: false });
    for (const { name, staysKeyInDoubt, staysKey } of alone) expect(sure.get(name)).toMatchObject({ staysKeyInDoubt, staysKey });
  });

  test('any key set by score is that of the suggested tiers', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 2, max: 20 }), fc.constantFrom('', '', 'a', 'b')), { minLength: 1, maxLength: 12 }),
        fc.integer({ min: 0, max: 6 }),
        fc.constantFrom(1, 5, 7.5, 10),
        (list, capacity, keyFrom) => {
          const all = list.map(([half, group], at) => one(`N${at}`, half / 2, group));
          const settingsOf = { capacity, keyFrom, keepFrom: keyFrom, watchFrom: keyFrom };
          const suggested = rankAccounts(all, criteria.slice(0, 2), settingsOf).filter(
            ({ suggestedTier }) => suggestedTier === 'key',
          );
          const judged = judgeRobustness(all, criteria.slice(0, 2), settingsOf).scored.filter(({ isKey }) => isKey);
          expect(judged.map(({ id }) => id).sort()).toEqual(suggested.map(({ id }) => id).sort());
        },
      ),
      { seed: 41, numRuns: 30 },
    );
  });
});
