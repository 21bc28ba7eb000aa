import fc from 'fast-check';
import { judgeReadiness, VERDICTS, type ReadinessRule } from '../../../src/model/readiness/judgeReadiness';
import type { ReadinessAnswers, ReadinessFacts } from '../../../src/model/readiness/Readiness';
import { anyAnswers, anyFacts, figures, goodAnswers, LADDERS, someFacts, noAnswers } from './answers';

const judge = (changes: Partial<ReadinessAnswers> = {}, facts: Partial<ReadinessFacts> = {}) =>
  judgeReadiness(goodAnswers(changes), someFacts(facts));
/** Pays back in the second year: see the test of the case. */
const late = { ...figures, costPerPerson: 90_000 };
const resultOf = (rule: ReadinessRule, ...given: Parameters<typeof judge>) =>
  judge(...given).findings.find((finding) => finding.rule === rule)?.result;

test('answers that are just good enough give “go”', () => {
  expect(judge().verdict).toBe('go');
  expect(judge().open).toEqual([]);
  expect(judge().findings.every(({ result }) => result === 'for' || result === 'caution')).toBe(true);
});

test('without answers the verdict is “not yet”, and every deciding question is asked', () => {
  const { verdict, open, asked } = judgeReadiness(noAnswers(), someFacts());
  expect(verdict).toBe('notYet');
  expect(open).toEqual([
    ...['salesProcess', 'upsell', 'expansion', 'competition', 'resources'],
    ...['shortCycle', 'noFurtherSales', 'companySupport', 'executiveBuyIn', 'months'],
  ]);
  expect(asked).toBe(10);
});

test.each(['salesProcess', 'upsell', 'expansion', 'competition', 'resources', 'shortCycle', 'noFurtherSales'] as const)(
  'without an answer to %s the verdict is “not yet”, without an argument against',
  (question) => {
    const { verdict, open, findings } = judge({ [question]: null });
    expect([verdict, open]).toEqual(['notYet', [question]]);
    expect(findings.filter(({ result }) => result === 'against')).toEqual([]);
  },
);

test.each(['companySupport', 'executiveBuyIn', 'months'] as const)(
  'without an answer to %s the verdict is “not yet”',
  (question) => {
    expect(judge({ [question]: null })).toMatchObject({ verdict: 'notYet', open: [question], asked: 10 });
  },
);

describe.each([
  ['a sales process that hardly runs', 'salesProcess', { salesProcess: 2 }],
  ['too few people and means', 'resources', { resources: 2 }],
  ['little more to sell to anybody', 'potential', { upsell: 2, expansion: 2 }],
  ['strong rivals without a promise of our own', 'competition', { competition: 2, winningPromise: false }],
  ['quick sales', 'salesCycle', { shortCycle: true, landAndExpand: false }],
  ['customers who buy once', 'furtherSales', { noFurtherSales: true, landAndExpand: false }],
  ['a company that does not support it', 'companySupport', { companySupport: false }],
  ['senior management that has not agreed', 'executiveBuyIn', { executiveBuyIn: false }],
  ['an investment of less than a year', 'investment', { months: 0 }],
  ['a case that does not pay back', 'businessCase', { ...figures, growth: 0.01 }],
] as const)('%s', (_, rule, changes) => {
  test('is an argument against, and enough for “not yet” by itself', () => {
    expect(resultOf(rule, changes)).toBe('against');
    expect(judge(changes).verdict).toBe('notYet');
    expect(judge(changes).findings.filter(({ result }) => result === 'against')).toHaveLength(1);
  });
});

test('no seat for a key account is an argument against', () => {
  expect(resultOf('seats', {}, { capacity: 0 })).toBe('against');
  expect(judge({}, { capacity: 0 }).verdict).toBe('notYet');
});

test.each([
  [{ upsell: 5, expansion: 1 }, 'for'],
  [{ upsell: 1, expansion: 3 }, 'for'],
] as const)('either more sales to the same people or other departments is enough potential: %j', (changes, result) => {
  expect(resultOf('potential', changes)).toBe(result);
  expect(judge(changes).verdict).toBe('go');
});

describe('land and expand', () => {
  test.each([{ shortCycle: true }, { noFurtherSales: true }, { shortCycle: true, noFurtherSales: true }])(
    'is the verdict if it excuses %j',
    (changes) => {
      expect(judge({ ...changes, landAndExpand: true }).verdict).toBe('landAndExpand');
    },
  );

  test('does not excuse if other departments cannot be sold to', () => {
    const changes = { shortCycle: true, landAndExpand: true, expansion: 2, upsell: 5 } as const;
    expect(resultOf('salesCycle', changes)).toBe('against');
    expect(judge(changes).verdict).toBe('notYet');
  });

  test('does not excuse other findings', () => {
    expect(judge({ shortCycle: true, landAndExpand: true, executiveBuyIn: false }).verdict).toBe('notYet');
  });

  test('is asked only if it would excuse a finding', () => {
    expect(judge({ shortCycle: true }).open).toEqual(['landAndExpand']);
    expect(judge({ noFurtherSales: true }).open).toEqual(['landAndExpand']);
    expect(judge({ landAndExpand: true }).verdict).toBe('go');
  });
});

describe('the winning promise', () => {
  test('compensates for strong rivals', () => {
    const changes = { competition: 1, winningPromise: true } as const;
    expect(resultOf('competition', changes)).toBe('excused');
    expect(judge(changes).verdict).toBe('go');
  });

  test('is asked only if rivals are strong', () => {
    expect(judge({ competition: 2 }).open).toEqual(['winningPromise']);
    expect(judge().open).toEqual([]);
  });

  test('is an argument in favour if it is ours', () => {
    expect(resultOf('winningPromise', { winningPromise: true })).toBe('for');
    expect(resultOf('winningPromise', { winningPromise: false })).toBeUndefined();
  });
});

describe('cautions do not change the verdict', () => {
  test.each([
    ['seats', {}, { capacity: null }],
    ['seats', {}, { capacity: 20, candidates: 20 }],
    ['candidates', {}, { candidates: 0 }],
    ['businessCase', {}, {}],
    ['payback', { ...late, months: 12 }, {}],
  ] as const)('%s, given %j and %j', (rule, changes, facts) => {
    expect(resultOf(rule, changes, facts)).toBe('caution');
    expect(judge(changes, facts).verdict).toBe('go');
  });

  test('a case that pays back within the secured months causes no caution', () => {
    expect(resultOf('payback', { ...late, months: 24 })).toBeUndefined();
    expect(resultOf('businessCase', { ...late, months: 24 })).toBe('for');
  });

  test('fewer seats than candidates is an argument in favour', () => expect(resultOf('seats')).toBe('for'));
});

const place = (verdict: (typeof VERDICTS)[number]) => VERDICTS.indexOf(verdict);

test('a better answer to any question never makes the verdict worse', () => {
  fc.assert(
    fc.property(anyAnswers(), anyFacts(), fc.constantFrom(...Object.keys(LADDERS)), (answers, facts, question) => {
      const ladder = LADDERS[question] ?? [];
      const verdicts = ladder.map((answer) => place(judgeReadiness({ ...answers, [question]: answer }, facts).verdict));
      expect(verdicts).toEqual([...verdicts].sort((a, b) => a - b));
    }),
    { seed: 5, numRuns: 700 },
  );
});

test('from nearly good enough answers, one better answer leads to each verdict', () => {
  // This ensures that the property above also sees verdicts other than "not yet".
  const climbs = (question: string, answers: ReadinessAnswers) =>
    new Set((LADDERS[question] ?? []).map((answer) => judgeReadiness({ ...answers, [question]: answer }, someFacts()).verdict));
  expect([...climbs('shortCycle', goodAnswers({ landAndExpand: true }))]).toEqual(['notYet', 'landAndExpand', 'go']);
  expect([...climbs('resources', goodAnswers())]).toEqual(['notYet', 'go']);
});

test('seats are not an argument while there are no candidates', () => {
  expect(resultOf('seats', {}, { candidates: 0 })).toBeUndefined();
  expect(resultOf('seats', {}, { candidates: 0, capacity: null })).toBe('caution');
});
