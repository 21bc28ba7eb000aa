import { checkDecisions } from '../../../src/model/tiers/checkDecisions';
import { maySwap, swappedOut } from '../../../src/model/tiers/swaps';

const settings = { keyFrom: 7, capacity: 1 };
const incumbent = { id: 'old', name: 'Old', score: 6.5, confirmedTier: 'key' } as const;
const newcomer = (score: number) => ({ id: 'new', name: 'New', score, confirmedTier: null });
const swap = (score: number, given: { why?: string; approvedBy?: string } = {}) =>
  checkDecisions(
    [incumbent, newcomer(score)],
    [
      { account: 'new', tier: 'key', why: '', approvedBy: '' },
      { account: 'old', tier: 'watch', why: 'Better', approvedBy: 'Mina', ...given },
    ],
    settings,
    {},
  ).map(({ code }) => code);

test('a newcomer two points above a key account takes its seat before 90 days, with a reason and an approver', () => {
  expect(swap(8.5)).toEqual([]);
  expect(swap(8.4)).toEqual(['demotionTooEarly']);
  expect(swap(9, { why: ' ' })).toEqual(['reasonMissing']);
  expect(swap(9, { approvedBy: '' })).toEqual(['approverMissing']);
});

test('without the newcomer the guard holds', () => {
  const decisions = [{ account: 'old', tier: 'watch', why: 'Better', approvedBy: 'Mina' }] as const;
  expect(checkDecisions([incumbent, newcomer(9)], decisions, settings, {})).toMatchObject([{ code: 'demotionTooEarly' }]);
});

test('each newcomer takes one seat, the best newcomer the seat of the highest key account', () => {
  const leaving = [
    { id: 'a', score: 5 },
    { id: 'b', score: 6 },
    { id: 'c', score: null },
  ];
  const ids = (...scores: number[]) => [
    ...swappedOut(
      leaving,
      scores.map((score) => ({ id: 'n', score })),
    ),
  ];
  expect(ids(9)).toEqual(['b']);
  expect(ids(9, 7)).toEqual(['b', 'a']);
  expect(ids(7, 9)).toEqual(['b', 'a']);
  expect(ids(7, 6.9)).toEqual(['a']);
});

test('accounts of one group share a seat, so a newcomer of the group does not take it', () => {
  const south = { id: 'south', score: 4, group: 'acme' };
  const north = { id: 'north', score: 9, group: 'acme' };
  const bolt = { id: 'bolt', score: 6.5, group: 'bolt' };
  expect(maySwap(north, south)).toBe(false);
  expect(maySwap(bolt, south)).toBe(true);
  expect([...swappedOut([south], [north])]).toEqual([]);
  expect([...swappedOut([south], [north, bolt])]).toEqual(['south']);
});

test('as many seats change hands as can, where a group keeps a newcomer from one of them', () => {
  const leaving = [
    { id: 'south', score: 5, group: 'acme' },
    { id: 'cedar', score: 6, group: '' },
  ];
  const north = { id: 'north', score: 8, group: 'acme' };
  const bolt = { id: 'bolt', score: 8, group: '' };
  expect(swappedOut(leaving, [north, bolt])).toEqual(new Set(['south', 'cedar']));
  expect(swappedOut(leaving, [bolt, north])).toEqual(new Set(['south', 'cedar']));
  expect(swappedOut(leaving, [bolt])).toEqual(new Set(['cedar']));
});
