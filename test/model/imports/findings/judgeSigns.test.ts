import { judgeNegativeAmounts, judgeReturns } from '../../../../src/model/imports/findings/judgeSigns';

const linesOf = (...figures: [number | null, number | null][]) =>
  figures.map(([amount, quantity], at) => ({ line: at + 2, amount, quantity }));

describe('amounts', () => {
  const ledger = linesOf([-100, null], [-200, null], [-50, null], [20, null], [0, null], [null, null]);

  test('that are nearly all negative are asked about, and turned round by default', () => {
    expect(judgeNegativeAmounts(ledger, {})).toMatchObject({
      code: 'negativeAmounts',
      values: { rows: 3 },
      questions: [{ count: 3, options: ['turn', 'keep'], answer: 'turn' }],
    });
    expect(judgeNegativeAmounts(ledger, { 'negativeAmounts:': 'keep' })?.questions[0]?.answer).toBe('keep');
  });

  test.each([
    ['some returns among sales', linesOf([100, null], [-20, null], [-5, null], [-1, null])],
    ['a few lines', linesOf([-100, null], [-20, null])],
    ['as many sales as returns', linesOf([-1, null], [-2, null], [-3, null], [1, null], [1, null])],
    ['no line', []],
  ])('are not asked about: %s', (_, lines) => {
    expect(judgeNegativeAmounts(lines, {})).toBeNull();
  });
});

describe('a negative quantity', () => {
  test('with a positive amount is a return', () => {
    const { finding, returned } = judgeReturns(linesOf([100, 10], [20, -2], [-5, -1], [50, 4]), {});
    expect(finding).toMatchObject({ code: 'returnedGoods', lines: [3], questions: [{ count: 1, answer: 'negative' }] });
    expect([...returned]).toEqual([3]);
    expect(judgeReturns(linesOf([100, 10], [20, -2]), { 'returnedGoods:': 'count' }).returned.size).toBe(0);
  });

  test('says nothing in a ledger of stock, whose sales are negative', () => {
    expect(judgeReturns(linesOf([100, -10], [20, -2], [-5, 1]), {}).finding).toBeNull();
  });

  test('is not asked about beside a negative amount, or without one', () => {
    expect(judgeReturns(linesOf([100, 10], [-20, -2], [null, -1], [1, 5], [5, 0]), {}).finding).toBeNull();
  });
});
