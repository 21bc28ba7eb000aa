import { chanceOf } from '../../../src/model/criteriaReturn/chanceOf';
import { holm } from '../../../src/model/criteriaReturn/holm';
import { meanRanks } from '../../../src/model/scoring/meanRanks';
import { studentTail } from '../../../src/model/criteriaReturn/studentTail';

const upTo = (count: number) => Array.from({ length: count }, (_, at) => at + 1);

describe('the tail of Student’s t', () => {
  // Printed tables: two-sided 5% and 1% points.
  test.each([
    [12.706, 1, 0.05],
    [4.303, 2, 0.05],
    [3.182, 3, 0.05],
    [2.306, 8, 0.05],
    [3.355, 8, 0.01],
    [2.262, 9, 0.05],
    [2.228, 10, 0.05],
    [3.169, 10, 0.01],
    [2.042, 30, 0.05],
    [1.984, 100, 0.05],
  ])('beyond %d with %d degrees of freedom is %d', (t, freedom, chance) => {
    expect(studentTail(t, freedom)).toBeCloseTo(chance, 4);
    expect(studentTail(-t, freedom)).toBeCloseTo(chance, 4);
  });

  test('is everything at 0, and 1 − 2/π·arctan t with one degree of freedom', () => {
    expect(studentTail(0, 7)).toBe(1);
    expect(studentTail(1, 1)).toBeCloseTo(0.5, 12);
  });
});

describe('ranks', () => {
  test('equal values share a rank', () => {
    expect(meanRanks([30, 10, 20, 20])).toEqual([4, 1, 2.5, 2.5]);
  });
});

describe('the chance of a rank correlation', () => {
  test('is 2 of the 24 orders for four in the same order: the same and the reverse', () => {
    expect(chanceOf([1, 2, 3, 4], [10, 20, 30, 40])).toBeCloseTo(2 / 24, 12);
    expect(chanceOf([1, 2, 3, 4], [40, 30, 20, 10])).toBeCloseTo(2 / 24, 12);
  });

  test('treats equal values as equal: of 1, 1, 2 a third of the orders puts the high value highest', () => {
    // The sums are 1.5·(1 + 2) + 3·3 = 13.5, 1.5·4 + 3·2 = 12 and 1.5·5 + 3·1 = 10.5 with mean 12: two of three deviate as much.
    expect(chanceOf([1, 1, 2], [1, 2, 3])).toBeCloseTo(2 / 3, 12);
  });

  test('is just under 5% for eight at ρ = 0.738 and just over it at ρ = 0.714, as in tables of critical values', () => {
    // Σd² is 84·(1 − ρ): 22 gives 0.738, 24 gives 0.714.
    const distance = (ranks: number[]) => ranks.reduce((sum, rank, at) => sum + (rank - at - 1) ** 2, 0);
    const further = [3, 1, 4, 2, 6, 8, 7, 5];
    expect(distance(further)).toBe(24);
    const nearer = [1, 4, 3, 2, 6, 8, 7, 5];
    expect(distance(nearer)).toBe(22);
    expect(chanceOf(upTo(8), nearer)).toBeCloseTo(0.0458, 4);
    expect(chanceOf(upTo(8), further)).toBeCloseTo(0.0576, 4);
  });

  test('uses t for ten, a little below the exact value: ρ = 0.648 is the printed 5% point', () => {
    // Σd² = 58 gives ρ = 1 − 6·58/990 = 0.6485; t = 0.6485·√(8/0.5795) = 2.41, and the tails beyond it hold 4.3%.
    const ranks = [4, 2, 1, 3, 10, 5, 9, 7, 6, 8];
    const distance = ranks.reduce((sum, rank, at) => sum + (rank - at - 1) ** 2, 0);
    expect(distance).toBe(58);
    expect(chanceOf(upTo(10), ranks)).toBeCloseTo(0.0426, 3);
  });

  test('is 0 for a perfect order of many, and unknown for equal values', () => {
    expect(chanceOf(upTo(12), upTo(12))).toBe(0);
    expect(chanceOf(upTo(12), Array(12).fill(3))).toBeNull();
  });

  test('by t and by all orders is nearly the same for nine', () => {
    const ranks = [3, 1, 2, 6, 4, 9, 5, 7, 8];
    const distance = ranks.reduce((sum, rank, at) => sum + (rank - at - 1) ** 2, 0);
    const rho = 1 - (6 * distance) / (9 * 80);
    expect(chanceOf(upTo(9), ranks)).toBeCloseTo(studentTail(rho * Math.sqrt(7 / (1 - rho ** 2)), 7), 2);
  });
});

describe('correction for several tests', () => {
  test('multiplies the smallest chance by their number, the next by one less, and keeps the order', () => {
    const [third, first, second] = holm([0.04, 0.01, 0.03]);
    expect(first).toBeCloseTo(0.03, 12);
    expect(second).toBeCloseTo(0.06, 12);
    // 0.04 · 1 would be less than the chance before it.
    expect(third).toBeCloseTo(0.06, 12);
  });

  test('counts only known chances, and none exceeds 1', () => {
    expect(holm([null, 0.6, null, 0.7])).toEqual([null, 1, null, 1]);
    expect(holm([0.02])).toEqual([0.02]);
  });
});
