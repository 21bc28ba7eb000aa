import { GREGORIAN_YEARS } from '../../../src/model/calendar/FiscalYears';
import type { FiguresNow } from '../../../src/model/criteriaReturn/FiguresNow';
import { judgeCriteria } from '../../../src/model/criteriaReturn/judgeCriteria';
import { predictivePower, predictivePowers } from '../../../src/model/criteriaReturn/predictivePower';
import { realisedReturn } from '../../../src/model/criteriaReturn/realisedReturn';
import type { ScoresThen } from '../../../src/model/criteriaReturn/ScoresThen';

/** Ten accounts a to j; j brings most in 1997. Revenue of 1996 runs the other way: the smallest grew most. */
const judge = (then: ScoresThen, now: Readonly<Record<string, FiguresNow>>, lastFullYear: number) =>
  judgeCriteria(then, now, lastFullYear, GREGORIAN_YEARS);
const names = [...'abcdefghij'];
const account = (name: string, at: number, more: Partial<FiguresNow> = {}): FiguresNow => ({
  id: name,
  name: name.toUpperCase(),
  tier: null,
  potential: null,
  revenues: [null, 1000 - at * 50, 1000 + at * 100],
  costs: [null, null, 400],
  ...more,
});
const register = (change: (at: number) => Partial<FiguresNow> = () => ({})): Record<string, FiguresNow> =>
  Object.fromEntries(names.map((name, at) => [name, account(name, at, change(at))]));

const criterion = (id: string) => ({ id, name: id, share: 0.25, inUse: true });
const then = (scoresOf: (at: number) => Record<string, number | null>, day = '1996-12-31'): ScoresThen => ({
  day,
  criteria: Object.keys(scoresOf(0)).map(criterion),
  accounts: names.map((name, at) => ({ id: name, name: name.toUpperCase(), score: at + 1, scores: scoresOf(at) })),
});

/** Right order, reverse order, and an unrelated order. */
const noise = [5, 1, 8, 3, 10, 2, 9, 4, 7, 6];
const mixed = then((at) => ({ right: at + 1, wrong: 10 - at, noise: noise[at] ?? 0, flat: 5 }));

describe('a verdict', () => {
  const verdictOf = (scores: number[], realised: number[]) =>
    predictivePower(scores.map((score, at) => ({ score, realised: realised[at] ?? 0 }))).verdict;
  const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

  test('needs eight pairs', () => {
    expect(verdictOf(upTo(7), upTo(7))).toBe('tooFew');
    expect(verdictOf(upTo(8), upTo(8))).toBe('little');
  });

  describe('is well', () => {
    /** Revenues of the year before in no order of the scores; the growth follows the scores. */
    const sizes = [70, 20, 95, 40, 10, 85, 55, 30, 100, 65, 15, 50, 80, 25];
    const grown = (count: number, growthOf = (score: number) => score / 10) =>
      upTo(count).map((score, at) => ({
        score,
        before: sizes[at] ?? 0,
        growth: growthOf(score),
        realised: (sizes[at] ?? 0) * (1 + growthOf(score)),
      }));

    test('for at least 12 accounts that brought more than their size foretold, and grew more', () => {
      expect(predictivePower(grown(12))).toMatchObject({ verdict: 'well', pairs: 12 });
      expect(predictivePower(grown(11)).verdict).toBe('little');
    });

    test('only if both are known of 12 accounts', () => {
      const unknown = grown(12).map((pair, at) => (at === 0 ? { ...pair, growth: null } : pair));
      expect(predictivePower(unknown).verdict).toBe('little');
      const without = grown(12).map(({ score, realised }) => ({ score, realised }));
      expect(predictivePower(without).verdict).not.toBe('well');
    });

    test('not for a criterion that measures size alone, however well it agrees with the return', () => {
      // The larger the account, the higher the score; growth has no order.
      const steady = sizes.map((before, at) => ({
        score: before / 10,
        before,
        growth: ((at * 5) % 14) / 100,
        realised: before * (1 + ((at * 5) % 14) / 100),
      }));
      const judged = predictivePower(steady);
      expect(judged.correlation).toBeGreaterThan(0.9);
      expect(judged.verdict).toBe('size');
    });

    test('for a criterion that finds small accounts that grow, although they bring less', () => {
      const small = upTo(14).map((score) => ({
        score,
        before: 1000 - score * 60 + ((score * 37) % 50),
        growth: score / 30 + ((score * 7) % 5) / 100,
        realised: (1000 - score * 60 + ((score * 37) % 50)) * (1 + score / 30 + ((score * 7) % 5) / 100),
      }));
      const judged = predictivePower(small);
      expect(judged.growth.correlation).toBeGreaterThan(0.8);
      expect(judged.verdict).not.toBe('wrong');
    });
  });

  test('needs scores that differ', () => {
    expect(verdictOf(Array<number>(9).fill(4), upTo(9))).toBe('allEqual');
  });

  test('is the wrong way round if higher scores brought less', () => {
    expect(verdictOf(upTo(9), upTo(9).reverse())).toBe('wrong');
  });

  test('is little for a weak correlation that many accounts make significant', () => {
    // 40 accounts of which every other one is out of order: significant, but well below 0.5.
    const realised = upTo(40).map((value) => (value % 2 ? value : 41 - ((value * 7) % 41)));
    const judged = predictivePower(upTo(40).map((score, at) => ({ score, realised: realised[at] ?? 0 })));
    expect(judged.correlation).toBeGreaterThan(0.3);
    expect(judged.correlation).toBeLessThan(0.5);
    expect(judged.verdict).toBe('little');
  });

  test('is harder to pass for several at once', () => {
    // ρ of 8 with Σd² = 22 is 0.738, which happens by chance in 4.6% of cases.
    const pairs = [1, 4, 3, 2, 6, 8, 7, 5].map((realised, at) => ({ score: at + 1, realised }));
    expect(predictivePower(pairs)).toMatchObject({ verdict: 'little', pairs: 8 });
    const other = [5, 1, 8, 3, 2, 7, 4, 6].map((realised, at) => ({ score: at + 1, realised }));
    const [first, second] = predictivePowers([pairs, other]);
    expect(first?.verdict).toBe('chance');
    expect(first?.chance).toBeCloseTo(2 * 0.0458, 3);
    expect(second?.verdict).toBe('chance');
  });

  test('treats scores that differ only by floating point as equal', () => {
    const scores = [0.1 + 0.2, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3];
    expect(verdictOf(scores, upTo(8))).toBe('allEqual');
  });
});

describe('the return', () => {
  test('is the profit if all costs are known', () => {
    const realised = realisedReturn(Object.values(register()));
    expect(realised.kind).toBe('profit');
    expect(realised.of.get('a')).toBe(600);
  });

  test('is revenue for all accounts if one cost is missing, and names the account', () => {
    const realised = realisedReturn(Object.values(register((at) => (at === 2 ? { costs: [1, 1, null] } : {}))));
    expect(realised).toMatchObject({ kind: 'revenue', costsMissing: ['C'] });
    expect(realised.of.get('a')).toBe(1000);
  });

  test('needs no cost of an account without revenue, and leaves out accounts without figures', () => {
    const realised = realisedReturn([
      account('gone', 0, { revenues: [1, 1, 0], costs: [null, null, null] }),
      account('blank', 0, { revenues: [1, 1, null], costs: [null, null, null] }),
    ]);
    expect([...realised.of]).toEqual([['gone', 0]]);
    expect(realised.kind).toBe('profit');
  });
});

describe('criteria against the return', () => {
  test('are each judged, the best first', () => {
    const judged = judge(mixed, register(), 1997);
    expect(judged?.criteria.map(({ id, predictivePower: { verdict } }) => [id, verdict])).toEqual([
      ['right', 'little'],
      ['noise', 'chance'],
      ['wrong', 'wrong'],
      ['flat', 'allEqual'],
    ]);
    expect(judged).toMatchObject({ year: 1997, kind: 'profit', compared: 10, costsMissing: [], noFigures: [], gone: [] });
    // Σd² of noise against 1…10 is 16 + 1 + 25 + 1 + 25 + 16 + 4 + 16 + 4 + 16 = 124; ρ = 1 − 6·124/990.
    expect(judged?.criteria[1]?.predictivePower.correlation).toBeCloseTo(1 - (6 * 124) / 990, 9);
    expect(judged?.score.verdict).toBe('little');
  });

  test('show the growth since the year before', () => {
    const judged = judge(mixed, register(), 1997);
    expect(judged?.growthFrom).toBe(1996);
    expect(judged?.criteria[0]?.predictivePower.growth.correlation).toBeCloseTo(1, 9);
    const without = judge(
      mixed,
      register((at) => (at < 3 ? { revenues: [null, null, 1000 + at * 100] } : {})),
      1997,
    );
    expect(without?.growthFrom).toBeNull();
    expect(without?.criteria[0]?.predictivePower.growth.correlation).toBeNull();
  });

  test('are compared with the prediction of revenue alone, over the same accounts', () => {
    const judged = judge(mixed, register(), 1997);
    expect(judged?.revenueAlone).toMatchObject({ verdict: 'wrong', pairs: 10 });
    expect(judged?.isSameSet).toBe(true);
    const fewer = judge(
      mixed,
      register((at) => (at === 0 ? { revenues: [null, null, 1000] } : {})),
      1997,
    );
    expect(fewer?.revenueAlone.pairs).toBe(9);
    expect(fewer?.isSameSet).toBe(false);
  });

  test('revenue alone is the revenue of the last year that was over at the snapshot', () => {
    // In the middle of 1996 that was 1995, which is in the first of the three years.
    const figures = register((at) => ({ revenues: [at, 5, 1000 + at * 100] }));
    const judged = judge({ ...mixed, day: '1996-08-01' }, figures, 1997);
    expect(judged?.years).toMatchObject({ known: 1995, counts: 1997 });
    expect(judged?.revenueAlone.correlation).toBeCloseTo(1, 9);
  });

  test('wait for a year that is mostly after the snapshot', () => {
    expect(judge(mixed, register(), 1996)).toBeNull();
    expect(judge({ ...mixed, day: '1997-08-01' }, register(), 1997)).toBeNull();
    expect(judge({ ...mixed, day: '1997-06-01' }, register(), 1997)).not.toBeNull();
  });

  test('get no verdict with seven accounts, and name the accounts left out', () => {
    const { a, b, c, ...rest } = register();
    const figures = { ...rest, a: { ...a!, revenues: [1, 1, null] as const }, b: { ...b!, revenues: [1, 1, null] as const } };
    const judged = judge(mixed, figures, 1997);
    expect(judged).toMatchObject({ compared: 7, noFigures: ['A', 'B'], gone: ['C'] });
    expect(judged?.criteria.every(({ predictivePower: { verdict } }) => verdict === 'tooFew')).toBe(true);
    expect(c?.name).toBe('C');
  });

  test('count an account only if it had a score on the criterion', () => {
    const judged = judge(
      then((at) => ({ right: at < 2 ? null : at })),
      register(),
      1997,
    );
    expect(judged?.criteria[0]?.predictivePower).toMatchObject({ pairs: 8, verdict: 'little' });
    expect(judged?.criteria[0]?.points.map(({ name }) => name)).toEqual(['C', 'D', 'E', 'F', 'G', 'H', 'I', 'J']);
  });
});
