import { judgeRobustness } from '../../../src/model/robustness/judgeRobustness';
import { describeProblem } from '../../../sidebar/describeProblem';
import {
  hundredths,
  describeCriterion,
  describeEnds,
  describeHeadline,
  describeLine,
  describeOtherEnd,
} from '../../../sidebar/robustness/describeRobustness';

const criteria = [
  { id: 'growth', name: 'Growth', weight: 25 },
  { id: 'fit', name: 'Fit', weight: 75 },
];
const settings = { capacity: 1, keyFrom: 5, keepFrom: 4, watchFrom: 3 };
const candidate = (name: string, growth: number, fit: number) => ({
  id: name,
  name,
  confirmedTier: null,
  scores: { growth, fit },
});
const judge = (list: ReturnType<typeof candidate>[], more: Partial<typeof settings> = {}) =>
  judgeRobustness(list, criteria, { ...settings, ...more });
const line = (list: ReturnType<typeof candidate>[], more: Partial<typeof settings> = {}) =>
  describeLine(judge(list, more), { ...settings, ...more }, { criteria, candidates: list });

/** They meet at a growth share of a third: 10g + 4(1 − g) = 2g + 8(1 − g). */
const two = [candidate('Ada', 10, 4), candidate('Bo', 2, 8)];

test('the headline names the only key account, and the change that would replace it', () => {
  expect(describeHeadline(judge(two))).toBe('Bo stays key unless Growth’s weight rises from 25% to 34%.');
});

test('several key accounts are counted in the headline', () => {
  const list = [candidate('Cy', 9, 9), candidate('Di', 9, 9), ...two];
  expect(describeHeadline(judge(list, { capacity: 3 }))).toBe(
    'These three stay key unless Growth’s weight rises from 25% to 34%.',
  );
});

test('if no weight matters, the headline shows that', () => {
  expect(describeHeadline(judge([candidate('Ada', 9, 9), candidate('Bo', 2, 3)]))).toBe(
    'Ada stays key, whatever any one criterion weighs.',
  );
  expect(describeHeadline(judge([]))).toBeNull();
});

test('a criterion shows which account replaces which', () => {
  const [growth] = judge(two).criteria.filter(({ id }) => id === 'growth');
  expect(growth && describeCriterion(growth)).toBe(
    'Holds unless Growth’s weight rises from 25% to 34%: then Ada comes in for Bo.',
  );
  expect(growth && describeOtherEnd(growth)).toBeNull();
});

test('a criterion that never matters is described so', () => {
  const [first] = judge([candidate('Ada', 9, 9), candidate('Bo', 2, 3)]).criteria;
  expect(first && describeCriterion(first)).toBe(`No weight of ${first?.name} changes the set.`);
});

test('a single criterion has no other to trade weight with', () => {
  const { criteria: one } = judgeRobustness(two, criteria.slice(0, 1), settings);
  expect(describeHeadline(judgeRobustness(two, criteria.slice(0, 1), settings))).toBe('Ada is key by Growth alone.');
  expect(one[0] && describeCriterion(one[0])).toBe('Growth carries all the weight, so there is nothing to weigh it against.');
});

test('if the slightest change of a weight breaks a tie, it is reported', () => {
  // Both have 7 at today's weights; Ada leads with a higher weight of growth, Bo with a lower one.
  const tied = judge([candidate('Cy', 9, 9), candidate('Ada', 10, 6), candidate('Bo', 4, 8)], { capacity: 2 });
  const { criteria: robustness, scored } = tied;
  // Cy stays key, so the headline must not name it as leaving.
  expect(describeHeadline(tied)).toMatch(
    /^Cy stays key, and no other account joins, unless Growth’s weight falls below 25% or rises above that\.$/,
  );
  expect(scored.map(({ isKey }) => isKey)).toEqual([true, false, false]);
  const [growth] = robustness.filter(({ id }) => id === 'growth');
  expect(growth && describeCriterion(growth)).toBe('Holds unless Growth’s weight falls below 25%: then Bo comes in.');
  expect(growth && describeOtherEnd(growth)).toBe('If it rises at all: Ada comes in.');
  expect(growth && describeEnds(growth)).toBe('If it falls at all: Bo comes in. If it rises at all: Ada comes in.');
});

describe('the line', () => {
  test('runs between two accounts, and all seats are taken', () => {
    expect(line(two).sentences).toEqual([
      'The line runs between Bo (6.50) and Ada (5.50): 1.00 apart.',
      'Ada reaches the cut-off of 5.0 too, but by the scores the only seat goes to accounts above it.',
    ]);
  });

  test('shows how far the next account is from the cut-off, and how many seats stay free', () => {
    expect(line(two, { keyFrom: 6, capacity: 3 }).sentences).toEqual([
      'The line runs between Bo (6.50) and Ada (5.50): 1.00 apart.',
      'Ada misses the cut-off of 6.0 by 0.50.',
      'By the scores, 2 seats stay free.',
    ]);
  });

  test('gives the distance between the shown scores, and never calls different scores equal', () => {
    // Floating point holds 8.265 and 8.255 slightly lower, and they are shown as 8.27 or 8.26: the distance must match either.
    for (const scores of [
      [8.265, 8.245],
      [8.255, 8.245],
      [7.005, 6.995],
    ] as const) {
      const [text] = line([candidate('Ada', scores[0], scores[0]), candidate('Bo', scores[1], scores[1])]).sentences;
      const [high, low, apart] = (text?.match(/\d\.\d+/g) ?? []).map(Number);
      expect((high ?? NaN) - (low ?? NaN)).toBeCloseTo(apart ?? NaN, 9);
    }
    const across = [candidate('Ada', 7.001, 7.001), candidate('Bo', 6.996, 6.996)];
    expect(line(across).sentences[0]).toBe('The line runs between Ada (7.001) and Bo (6.996): 0.005 apart.');
    const near = [candidate('Ada', 7, 7.006), candidate('Bo', 7, 7.002)];
    expect(line(near).sentences[0]).toBe('The line runs between Ada (7.005) and Bo (7.002): 0.003 apart.');
  });

  test('shows as many decimals as make the distance right', () => {
    const between = (high: number, low: number, more: Partial<typeof settings> = {}) =>
      line([candidate('Ada', high, high), candidate('Bo', low, low)], more).sentences;
    expect(between(8.975, 6.97)[0]).toContain('Ada (8.98) and Bo (6.97): 2.01 apart.');
    expect(between(6.975, 6.97)[0]).toContain('Ada (6.975) and Bo (6.970): 0.005 apart.');
    expect(between(7.000_02, 7.000_01)[0]).toContain('less than 0.01 apart.');
    expect(between(8, 6.975, { keyFrom: 7, capacity: 2 })[1]).toBe('Bo misses the cut-off of 7.0 by 0.025.');
  });

  test('names accounts tied for the last seat', () => {
    const tied = [candidate('Ada', 9, 9), candidate('Bo', 7, 7), candidate('Cy', 7, 7)];
    expect(line(tied, { capacity: 2 }).problems).toEqual([
      { code: 'tieForLastSeat', values: { names: 'Bo and Cy', seats: 1, missing: 1 } },
    ]);
    expect(line(tied.slice(1)).problems).toMatchObject([{ code: 'tieAtTop', values: { count: 2, score: 7, seats: 1 } }]);
    const many = [...tied, candidate('Di', 7, 7), candidate('Ed', 7, 7)];
    const [tie] = line(many, { capacity: 3 }).problems;
    expect(describeProblem(tie!)).toBe(
      'Bo, Cy, Di and Ed tie for the last 2 seats, so none of them gets one. Add 2 seats or look at their scores.',
    );
    // 9·0.25 + 7·0.75 = 7.5 = 6·0.25 + 8·0.75: they differ most in growth.
    expect(line([candidate('Bo', 9, 7), candidate('Cy', 6, 8)]).problems).toMatchObject([
      { code: 'tieWeighed', values: { names: 'Bo and Cy', criterion: 'Growth' } },
    ]);
  });

  test('says that subsidiaries share a seat, and does not call their seats taken', () => {
    const family = [candidate('Ada', 9, 9), candidate('Bo', 8, 8), candidate('Cy', 7, 7), candidate('Di', 5, 5)].map(
      (one, at) => ({
        ...one,
        ...(at < 2 && { group: 'holding' }),
      }),
    );
    expect(line(family, { capacity: 2, keyFrom: 6 })).toMatchObject({
      sentences: [
        'The line runs between Cy (7.00) and Di (5.00): 2.00 apart.',
        'Di misses the cut-off of 6.0 by 1.00.',
        expect.stringMatching(/^Subsidiaries of one parent share a seat/),
      ],
      problems: [],
    });
  });

  test('proposes a lower cut-off if no account reaches it', () => {
    expect(line(two, { keyFrom: 9 }).problems).toEqual([
      { code: 'nobodyReaches', values: { keyFrom: 9, best: 6.5, proposed: 6.5 } },
    ]);
    // With a lower cut-off alone, two would tie for one seat.
    expect(line([candidate('Bo', 8, 8), candidate('Cy', 8, 8)], { keyFrom: 9 }).problems).toMatchObject([
      { code: 'nobodyReaches', values: { proposed: 7 } },
      { code: 'tieAtTop', values: { names: 'Bo and Cy', score: 8, seats: 1 } },
    ]);
  });

  test('is missing if all accounts are key, or no account has a seat', () => {
    expect(line(two, { capacity: 2 }).sentences).toEqual([
      'Both ranked accounts are key, so there is no line between them. The lowest is Ada (5.50).',
    ]);
    expect(line(two.slice(1)).sentences[0]).toMatch(/^Bo \(6\.50\) is the only ranked account/);
    expect(line(two, { capacity: 0 }).sentences).toEqual([
      'There is no seat for key accounts, so nobody is key. Set the seats in Change settings.',
    ]);
  });
});

test('100 and 0 of 100 weightings are shown only for all and none', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(hundredths)).toEqual([0, 1, 50, 99, 100]);
});

test('the headline says that it is about scores where the confirmed key accounts differ', () => {
  expect(describeHeadline(judge(two), false)).toBe(
    'By the scores alone: Bo stays key unless Growth’s weight rises from 25% to 34%.',
  );
});

test('weights and the start of each move are the same percents, and add up to 100', () => {
  const thirds = ['a', 'b', 'c'].map((id) => ({ id, name: id.toUpperCase(), weight: 1 }));
  const list = [
    { id: 'x', name: 'X', confirmedTier: null, scores: { a: 9, b: 4, c: 6 } },
    { id: 'y', name: 'Y', confirmedTier: null, scores: { a: 3, b: 8, c: 6 } },
  ];
  const { criteria: ranges } = judgeRobustness(list, thirds, { capacity: 1, keyFrom: 1 });
  expect(ranges.map(({ id, shown }) => [id, shown]).sort()).toEqual([
    ['a', 0.34],
    ['b', 0.33],
    ['c', 0.33],
  ]);
  const [first] = ranges.filter(({ id, nearest }) => id === 'a' && nearest !== null);
  expect(first && describeCriterion(first)).toContain('from 34%');
});
