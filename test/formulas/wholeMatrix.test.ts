// The functions as used in the Scoring Matrix, one feeding the other.
import * as fc from 'fast-check';
import { KAM_RANK } from '../../src/formulas/KAM_RANK';
import { KAM_SCORE } from '../../src/formulas/KAM_SCORE';
import { KAM_TIER } from '../../src/formulas/KAM_TIER';
import { rankAccounts } from '../../src/model/tiers/rankAccounts';
import { DEFAULT_TIER_SETTINGS, type Tier } from '../../src/model/tiers/Tier';

const WORDS: Record<Tier, string> = { key: 'Key', keyUnderReview: 'Key (under review)', watch: 'Watch', standard: 'Standard' };
const WEIGHTS = [30, 25, 0, 45];

const cell = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 10 }) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>('', '7', 11) },
);
const account = fc.record({
  scores: fc.tuple(cell, cell, cell, cell),
  tier: fc.constantFrom<Tier | null>(null, null, null, 'key', 'watch', 'standard'),
});

/** The columns of the sheet, with a header row above and blank rows below; the sheet pads a spilled column with blanks. */
function columnsOf(accounts: { scores: unknown[]; tier: Tier | null }[], capacity: number) {
  const height = accounts.length + 5;
  const pad = (column: unknown, blank: unknown[]): unknown[][] =>
    Array.from({ length: height }, (_, index) => (column as unknown[][])[index] ?? blank);
  const scores = pad([['A', 'B', 'C', 'D'], ...accounts.map((each) => each.scores)], ['', '', '', '']);
  const current = pad([['Confirmed tier'], ...accounts.map(({ tier }) => [tier ? WORDS[tier] : ''])], ['']);
  const score = pad(KAM_SCORE(scores, [WEIGHTS], 'Score'), ['']);
  const rank = pad(KAM_RANK(score, 'Rank'), ['']);
  const tier = pad(KAM_TIER(score, capacity, '', '', '', current, '', 'Suggested tier'), ['']);
  return { score: score.flat().slice(1), rank: rank.flat().slice(1), tier: tier.flat().slice(1) };
}

test('the cells match the add-on’s own results', () => {
  fc.assert(
    fc.property(fc.array(account, { minLength: 1, maxLength: 30 }), fc.integer({ min: 0, max: 8 }), (accounts, capacity) => {
      const ranked = rankAccounts(
        accounts.map(({ scores: [a, b, c, d], tier }, index) => ({
          id: String(index),
          name: String(index),
          scores: { a, b, c, d },
          confirmedTier: tier,
        })),
        WEIGHTS.map((weight, index) => ({ id: 'abcd'.charAt(index), weight })),
        { ...DEFAULT_TIER_SETTINGS, capacity },
      );
      const columns = columnsOf(accounts, capacity);
      ranked.forEach((expected, row) => {
        expect(typeof columns.score[row] === 'number' ? columns.score[row] : null).toBe(expected.score);
        expect(columns.rank[row] || null).toBe(expected.rank);
        expect(columns.tier[row] || null).toBe(expected.suggestedTier && WORDS[expected.suggestedTier]);
      });
    }),
    { seed: 81 },
  );
});

test('sorting the accounts moves each one’s result along', () => {
  fc.assert(
    fc.property(fc.array(account, { minLength: 2, maxLength: 20 }), (accounts) => {
      const results = (list: typeof accounts) => {
        const { score, rank, tier } = columnsOf(list, 4);
        return list.map((_, row) => [score[row], rank[row], tier[row]]);
      };
      expect(results([...accounts].reverse()).reverse()).toEqual(results(accounts));
    }),
    { seed: 82 },
  );
});
