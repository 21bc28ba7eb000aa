// The functions run through typed arrays for speed. Here each is written as plainly as its definition reads, and both agree.
import * as fc from 'fast-check';
import { KAM_ABC } from '../../src/formulas/KAM_ABC';
import { KAM_NORMALIZE } from '../../src/formulas/KAM_NORMALIZE';
import { KAM_RANK } from '../../src/formulas/KAM_RANK';
import { KAM_SCORE } from '../../src/formulas/KAM_SCORE';
import { KAM_TIER } from '../../src/formulas/KAM_TIER';
import { KAM_TREND } from '../../src/formulas/KAM_TREND';

const TOLERANCE = 1e-9;
const isNumber = (cell: unknown): cell is number => typeof cell === 'number';

/** Cells of a column, of which the last is filled, so that the result has as many rows. */
const columnOf = (cell: fc.Arbitrary<unknown>, last: fc.Arbitrary<unknown>) =>
  fc.tuple(fc.array(cell, { minLength: 1, maxLength: 40 }), last).map(([cells, end]) => [...cells, end]);

const score = fc.integer({ min: 10, max: 100 }).map((tenths) => tenths / 10);
const scores = columnOf(fc.oneof({ weight: 6, arbitrary: score }, fc.constantFrom<unknown>('', '2/3', null)), score);
const amount = fc.integer({ min: -50, max: 1000 });
const amounts = columnOf(fc.oneof({ weight: 6, arbitrary: amount }, fc.constantFrom<unknown>('', 'n/a')), amount);

const asColumn = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const agree = <Input>(
  seed: number,
  input: fc.Arbitrary<Input>,
  ours: (input: Input) => unknown,
  plain: (input: Input) => unknown[],
) =>
  fc.assert(
    fc.property(input, (given) => {
      const results = ours(given) as unknown[][];
      expect(results).toHaveLength(plain(given).length);
      plain(given).forEach((expected, row) => {
        if (isNumber(expected)) expect(results[row]![0]).toBeCloseTo(expected, 9);
        else expect(results[row]![0]).toBe(expected);
      });
    }),
    { seed, numRuns: 300 },
  );

test('KAM_SCORE is the weighted mean of what counts, or says what is missing', () => {
  const cell = fc.oneof({ weight: 12, arbitrary: score }, fc.constantFrom<unknown>('', '7', 11));
  const row = fc.tuple(cell, cell, cell);
  const weights = fc.tuple(fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 2 }), fc.integer({ min: 0, max: 50 }));
  const input = fc.record({ rows: fc.array(row, { minLength: 1 }), last: fc.tuple(score, cell, cell), weights });
  agree(
    91,
    input,
    ({ rows, last, weights }) => KAM_SCORE([...rows, last], [weights]),
    ({ rows, last, weights }) =>
      [...rows, last].map((cells) => {
        const used = cells.map((cell, at) => ({ cell, weight: weights[at]! })).filter(({ weight }) => weight > 0);
        const given = used.filter(({ cell }) => cell !== '');
        if (cells.every((cell) => cell === '')) return '';
        if (!given.every(({ cell }) => isNumber(cell) && cell >= 1 && cell <= 10)) return '1–10!';
        if (given.length < used.length) return `${given.length}/${used.length}`;
        const total = used.reduce((sum, { weight }) => sum + weight, 0);
        return used.reduce((sum, { cell, weight }) => sum + (weight / total) * (cell as number), 0);
      }),
  );
});

test('KAM_NORMALIZE is a straight line between its bounds, cut at both ends', () => {
  const input = fc.record({ amounts, low: fc.integer({ min: 0, max: 99 }), high: fc.integer({ min: 100, max: 900 }) });
  agree(
    92,
    input,
    ({ amounts, low, high }) => KAM_NORMALIZE(asColumn(amounts), low, high),
    ({ amounts, low, high }) =>
      amounts.map((cell) => {
        if (!isNumber(cell)) return cell === '' ? '' : '"n/a"!';
        return cell <= low ? 1 : cell >= high ? 10 : 1 + (9 * (cell - low)) / (high - low);
      }),
  );
});

test('KAM_RANK is one more than the number of scores ahead', () => {
  agree(
    93,
    scores,
    (scores) => KAM_RANK(asColumn(scores)),
    (scores) =>
      scores.map((own) => (isNumber(own) ? 1 + scores.filter((each) => isNumber(each) && each > own + TOLERANCE).length : '')),
  );
});

test('KAM_TIER gives seats to newcomers while all that score as high have one', () => {
  agree(
    94,
    fc.record({ scores, capacity: fc.integer({ min: 0, max: 12 }) }),
    ({ scores, capacity }) => KAM_TIER(asColumn(scores), capacity),
    ({ scores, capacity }) =>
      scores.map((own) => {
        if (!isNumber(own)) return '';
        const asHigh = scores.filter((each) => isNumber(each) && each >= own - TOLERANCE).length;
        if (own >= 7 - TOLERANCE && asHigh <= capacity) return 'Key';
        return own >= 6 - TOLERANCE ? 'Watch' : 'Standard';
      }),
  );
});

test('KAM_ABC classes each value by the share of all larger ones', () => {
  agree(
    95,
    amounts,
    (amounts) => KAM_ABC(asColumn(amounts)),
    (amounts) => {
      const positive = amounts.filter((cell): cell is number => isNumber(cell) && cell > 0);
      const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
      return amounts.map((own) => {
        if (!isNumber(own)) return '';
        const before = sum(positive.filter((value) => value > own)) / sum(positive) + 1e-12;
        return own > 0 && before < 0.8 ? 'A' : own > 0 && before < 0.95 ? 'B' : 'C';
      });
    },
  );
});

test('KAM_TREND is the slope that leaves the least squares', () => {
  const figure = fc.integer({ min: -100, max: 100 });
  const row = fc.tuple(figure, fc.oneof(figure, fc.constant('')), figure, figure, fc.oneof(figure, fc.constant('')));
  agree(96, fc.array(row, { minLength: 2 }), KAM_TREND, (rows) =>
    rows.map((cells) => {
      const known = cells.flatMap((y, x) => (isNumber(y) ? [{ x, y }] : []));
      const sum = (valueOf: (point: { x: number; y: number }) => number) => known.reduce((all, point) => all + valueOf(point), 0);
      const [n, x, y] = [known.length, sum((point) => point.x), sum((point) => point.y)];
      return (n * sum((point) => point.x * point.y) - x * y) / (n * sum((point) => point.x ** 2) - x * x);
    }),
  );
});
