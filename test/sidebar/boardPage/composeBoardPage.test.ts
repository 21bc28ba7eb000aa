import { composeBoardPage } from '../../../sidebar/boardPage/composeBoardPage';
import { pageText } from '../../../sidebar/printedPage/pageText';
import { board, candidate, CANDIDATES } from './board';

const page = (...changes: Parameters<typeof board>) => pageText(composeBoardPage(board(...changes)));

test('answers the questions of a board, in the order in which it asks them', () => {
  // At share g of growth, Bo 4g + 8.6(1 − g) and Cy 9g + 5.8(1 − g) meet at g = 0.359; for fit it is 0.3.
  expect(page()).toBe(`Board page
Sales · 23 November 2024

A key account of ours scores 6.0 or more on Growth 25%, Fit 45% and Trust 30%; we serve at most 2.

Criteria and weights last changed on 3 November 2024 by Omid. The weights were set directly, not by comparing the criteria in pairs. No tier has been confirmed yet: the key accounts below are those that the scores suggest.

THE RANKING

Account · Rank · Score · Suggested tier · How sure · Share of candidates’ revenue 2023–2025
Ada · 1 · 8.70 · Key · firm, 100% · 40%
Bo · 2 · 7.45 · Key · likely, 87% · 20%
--- key from 6.0 · 2 seats ---
Cy · 3 · 6.60 · Watch · 13% · 20%
Di · 4 · 4.05 · Watch · 0% · 20%

The line runs between Bo (7.45) and Cy (6.60): 0.85 apart. Cy reaches the cut-off of 6.0 too, but by the scores both seats go to accounts above it.

1 of 5 candidates is not fully scored and so not ranked. How sure: in how many of 100 draws the account is key, with each weight within ±20% of itself, and each score that was set by hand or estimated a point lower or higher. Confirmed tiers do not count in it.

HOW FIRM IT IS

These two stay key unless Growth’s weight rises from 25% to 36%, or another weight moves further.

Criterion · Weight · May move · What would change the key accounts
Growth · 25% · 0% to 36% · If it rises to 36%: Cy comes in for Bo.
Fit · 45% · 30% to 100% · If it falls to 30%: Cy comes in for Bo.
Trust · 30% · 0% to 100% · No weight of Trust changes the set.

What to look at again: The score of Cy in Fit: if it is a point off, the key accounts change in 26 of 100 draws, more than for any other score.

WHY EACH IS KEY

- Ada: Opens the north for us. Strong in Fit 9, Trust 8 and Growth 9.
- Bo: Strong in Fit 9 and Trust 8; weak in Growth 4.

No reason besides the scores is written yet for Bo.

WHAT THE KEY ACCOUNTS BRING

The 2 key accounts bring 60% of the revenue of all 5 candidates from 2023 to 2025. Of all candidates’ margin (revenue less cost) it is 67%.

WHAT CHANGED

This is the first page of this workbook, so there is none to compare it with.

Made on 23 November 2024, 18:05 by Sara. Values as of that minute.
`);
});

describe('once tiers are confirmed', () => {
  const confirmed = (tiers: Record<string, { tier: 'key' | 'keyUnderReview' | 'watch'; on: string }>) =>
    page({
      ranking: {
        candidates: CANDIDATES.map((one) => ({
          ...one,
          confirmedTier: tiers[one.name]?.tier ?? null,
          decidedOn: tiers[one.name]?.on ?? '',
        })),
      },
    });

  test('shows the tiers, says when they were decided, and counts them instead of the scores', () => {
    const words = confirmed({ Ada: { tier: 'key', on: '2024-05-01' }, Cy: { tier: 'key', on: '2024-06-01' } });
    expect(words).toContain('Tiers were decided between 1 May 2024 and 1 June 2024.');
    expect(words).toContain('Account · Rank · Score · Tier · How sure');
    expect(words).toMatch(/Bo · 2 · 7\.45 · not decided[^]*---[^]*Cy · 3 · 6\.60 · Key/);
    expect(words).toContain('Confirmed as key, but below the line: Cy.');
    expect(words).toContain('Above the line, but not confirmed as key: Bo.');
    expect(words).toContain('No reason besides the scores is written yet for Cy.');
  });

  test('names a key account without a complete score', () => {
    const words = confirmed({ Ed: { tier: 'keyUnderReview', on: '2024-05-01' } });
    expect(words).toContain('Key, but not fully scored, so without a rank: Ed.');
    expect(words).toContain('Tiers were decided on 1 May 2024.');
    expect(words).toContain('The only key account brings 0% of the revenue');
  });
});

test('if every tier is decided and none is key, it says so instead of suggesting some', () => {
  const candidates = CANDIDATES.map((one) => ({ ...one, confirmedTier: 'watch' as const, decidedOn: '2024-05-01' }));
  const words = page({ ranking: { candidates } });
  expect(words).toContain('Tiers were decided on 1 May 2024.');
  expect(words).toContain('No account is key.');
  expect(words).toContain('Above the line, but not confirmed as key: Ada and Bo.');
  expect(words).not.toContain('WHAT THE KEY ACCOUNTS BRING');
});

test('says whose tier was typed over and is not decided', () => {
  const candidates = CANDIDATES.map((one) => (one.name === 'Di' ? { ...one, requestedTier: 'key' as const } : one));
  expect(page({ ranking: { candidates } })).toContain('so it does not count here: the tier of Di.');
});

test('says which customers of one name are left out', () => {
  const problems = [
    { code: 'duplicateNames', values: { names: 'Ada' } },
    { code: 'keptCandidates', values: { names: 'Bo' } },
  ];
  expect(page({ ranking: { problems } })).toContain(
    'Customers with the same name count once here, with the figures of the first: Ada.',
  );
  expect(page()).not.toContain('same name');
});

test('a share is never said to be all or nothing where others brought something', () => {
  const giant = (share: number) =>
    page({
      ranking: {
        candidates: CANDIDATES.map((one, at) => ({ ...one, revenue3y: [share, 0, 1 - share, 0, 0][at] ?? 0 })),
        settings: { keyFrom: 6, keepFrom: 5, watchFrom: 4, capacity: 1 },
      },
    });
  expect(giant(0.999)).toContain('The only key account brings more than 99% of the revenue of all 5 candidates');
  expect(giant(0.001)).toContain('The only key account brings less than 1% of the revenue');
  expect(giant(1)).toContain('The only key account brings 100% of the revenue');
});

test('says which criteria do not count', () => {
  const criteria = board().data.ranking.criteria.map((one) => (one.name === 'Fit' ? { ...one, weight: 0 } : one));
  expect(page({ ranking: { criteria } })).toContain('Not counted, with a weight of 0: Fit.');
  expect(page()).not.toContain('Not counted');
});

test('says that the weights come from the comparison, and whether the answers are consistent', () => {
  const answers = (ratio: number) => [
    { first: 'growth', second: 'fit', ratio: 1 },
    { first: 'growth', second: 'trust', ratio },
    { first: 'fit', second: 'trust', ratio: 2 },
  ];
  const criteria = (weights: number[]) =>
    board().data.ranking.criteria.map((criterion, index) => ({ ...criterion, weight: weights[index] ?? 0 }));
  expect(page({ ranking: { comparisons: answers(2), criteria: criteria([40, 40, 20]) } })).toContain(
    'The weights come from comparing the criteria in pairs, and the answers agree with each other (consistency ratio 0.00; up to 0.10 is good).',
  );
  // Geometric means equal the eigenvector for three criteria: ∛(1·1·9), ∛(1·1·2), ∛(1/9·1/2·1).
  expect(page({ ranking: { comparisons: answers(9), criteria: criteria([55.8, 33.8, 10.2]) } })).toContain(
    'but the answers contradict each other, so these weights should not be used (consistency ratio 0.22; more than 0.20).',
  );
});

describe('money', () => {
  test('says how many costs are missing, and leaves the margin out', () => {
    const without = CANDIDATES.map((one) => ({ ...one, revenue3y: one.revenue3y || 300, cost3y: null, cost: null }));
    const ranking = { revenueYears: [2023, 2024, 2025], candidates: without };
    expect(page({ ranking })).toContain(
      'For 5 candidates the costs from 2023 to 2025 are not all in Accounts, so the key accounts’ share of the margin in money is left out.',
    );
    const partly = without.map((one) => (one.name === 'Ada' ? { ...one, cost: 40 } : one));
    expect(page({ ranking: { ...ranking, candidates: partly } })).toContain(
      'For 5 candidates the costs from 2023 to 2025 are not all in Accounts, and those of 2025 not for 4, so the key accounts’',
    );
    const idle = partly.map((one) => (one.name === 'Ed' ? { ...one, revenue: 0, revenue3y: 0 } : one));
    expect(page({ ranking: { ...ranking, candidates: idle } })).toContain('For 4 candidates the costs from 2023 to 2025');
    expect(page({ ranking: { ...ranking, candidates: idle } })).toContain('those of 2025 not for 3,');
  });

  test('takes the margin of the last full year where costs of earlier years are missing', () => {
    const lastYear = CANDIDATES.map((one) => ({ ...one, cost3y: null, cost: one.name === 'Ada' ? 20 : 80 }));
    expect(page({ ranking: { revenueYears: [2023, 2024, 2025], candidates: lastYear } })).toContain(
      // 80 of Ada and 20 of each of the four others; Ada and Bo are key.
      'Of all candidates’ margin (revenue less cost) in 2025 it is 63%; costs of earlier years are not all known.',
    );
  });

  test('names large accounts that are not key, with what they bring and their rank', () => {
    const list = CANDIDATES.map((one) => (one.name === 'Di' ? { ...one, revenue3y: 3000 } : one));
    expect(page({ ranking: { candidates: list } })).toContain('Large, but not key: Di (71% of the candidates’ revenue, rank 4).');
    expect(page()).not.toContain('Large, but not key');
    const answer = {
      kind: 'silent',
      category: '',
      why: 'Closed',
      who: '',
      on: '2026-06-01',
      asOf: '2026-05-31',
      level: 90,
    } as const;
    const silent = { kind: 'silent', days: 90, usual: 10, longest: 30, lastOrder: '2026-03-02', stake: 900, answer } as const;
    const alarms = [{ id: 'di', name: 'Di', tier: null, isCandidate: true, asOf: '2026-05-31', alarms: [silent] }];
    expect(page({ ranking: { candidates: list }, data: { alarms } })).toContain('rank 4) – silent (known).');
  });

  test('says the share on the dashboard too, which is of one year', () => {
    const key = CANDIDATES.map((one) => ({ ...one, confirmedTier: one.name === 'Ada' ? ('key' as const) : null }));
    expect(page({ ranking: { candidates: key, keyShare: 0.28 } })).toContain(
      'Of the revenue of all customers in 2025 it is 28%.',
    );
    expect(page({ ranking: { keyShare: 0 } })).not.toContain('all customers in');
  });

  test('says how many candidates have no known revenue', () => {
    const [ada, ...others] = CANDIDATES;
    const list = [ada, ...others.map((one) => ({ ...one, revenue3y: null, cost3y: null }))].filter((one) => one !== undefined);
    expect(page({ ranking: { candidates: list } })).toContain('4 candidates without a known revenue count as bringing none.');
  });

  test('distinguishes revenue that is unknown from revenue that all candidates together did not bring', () => {
    const losing = CANDIDATES.map((one) => ({ ...one, revenue3y: -10, cost3y: 5 }));
    const words = page({ ranking: { candidates: losing } });
    expect(words).toContain(
      'All candidates together brought no revenue, so a share of it says nothing. Ada, Bo, Cy, Di and Ed cost more',
    );
    expect(page({ ranking: { candidates: CANDIDATES.map((one) => ({ ...one, revenue3y: 0 })) } })).toContain(
      'brought no revenue',
    );
  });

  test('never says that the key accounts bring more than all', () => {
    const list = CANDIDATES.map((one) => (one.name === 'Cy' || one.name === 'Di' ? { ...one, revenue3y: -300 } : one));
    expect(page({ ranking: { candidates: list } })).toContain('bring 100% of the revenue of all 5 candidates');
  });

  test('marks in the ranking whose sales lines raise an alarm, and whether it is known why', () => {
    const alarm = {
      kind: 'silent',
      days: 188,
      usual: 17.5,
      longest: 87,
      lastOrder: '1997-10-30',
      stake: 900,
      answer: null,
    } as const;
    const alarms = [{ id: 'x', name: 'ADA', tier: null, isCandidate: true, asOf: '1998-05-06', alarms: [alarm] }];
    expect(page({ data: { alarms } })).toContain('Ada · 1 · 8.70 · Key · silent · firm, 100%');
    const answered = {
      kind: 'silent',
      category: '',
      why: 'They move',
      who: '',
      on: '1998-05-07',
      asOf: '1998-05-06',
      level: 188,
    } as const;
    const known = alarms.map((each) => ({ ...each, alarms: [{ ...alarm, answer: answered }] }));
    expect(page({ data: { alarms: known } })).toContain('Ada · 1 · 8.70 · Key · silent (known) · firm, 100%');
  });

  test('says what is unwise about the criteria', () => {
    const list = Array.from({ length: 8 }, (_, index) =>
      candidate(`A${index}`, [9 - index, 9 - index, 9 - index], { revenue: 100 - index }),
    );
    expect(page({ ranking: { candidates: list } })).toContain('This ranking is nearly the ranking by revenue');
  });

  test('says of which years the revenue is', () => {
    expect(page()).toContain('from 2023 to 2025');
    expect(page({ ranking: { revenueYears: [2025] } })).toContain('Share of candidates’ revenue 2025');
    expect(page({ ranking: { revenueYears: [2024, 2025] } })).toContain('Share of candidates’ revenue 2024–2025');
  });

  test('names the accounts that cost more than they bring', () => {
    const list = CANDIDATES.map((one) => (one.name === 'Bo' ? { ...one, cost3y: 301 } : one));
    expect(page({ ranking: { candidates: list } })).toContain('Bo costs more than it brings in the full years that are known.');
  });

  test('says what the groups of key accounts bring, with the names that are key', () => {
    const groups = [
      { name: 'Ada Holding', accounts: ['Ada', 'Ada North', 'Ada South'], amount: 900 },
      { name: 'Others', accounts: ['Ed', 'Ed North'], amount: 100 },
      { name: 'Cy', accounts: ['Cy', 'Cy North'], amount: null },
    ];
    const words = page({ ranking: { groups, allRevenue3y: 2000 } });
    expect(words).toContain('By group, of the revenue of all customers ');
    expect(words).toContain('Ada Holding: 45%. Key: Ada, besides 2 other accounts.');
    expect(words).not.toContain('Others:');
  });

  test('says that revenue is unknown if no account has revenue', () => {
    const words = page({ ranking: { candidates: CANDIDATES.map((one) => ({ ...one, revenue3y: null, cost3y: null })) } });
    expect(words).toContain('The candidates’ revenue is not known, so neither is the key accounts’ share of it.');
    expect(words).toContain('Ada · 1 · 8.70 · Key · firm, 100% · –');
  });
});

test('shows what changed since the last page', () => {
  const previous = {
    when: '2024-08-01 10:30',
    occasion: 'boardPage' as const,
    key: [
      // Renamed since.
      { id: 'ada', name: 'Adela' },
      { id: 'cy', name: 'Cy' },
    ],
    scored: [
      { id: 'ada', name: 'Adela', score: 8.7, rank: 1 },
      { id: 'bo', name: 'Bo', score: 6, rank: 3 },
    ],
    shares: [
      { name: 'Growth', share: 0.5 },
      { name: 'Fit', share: 0.5 },
    ],
  };
  expect(page({ record: { previous } })).toContain(`Compared with the page of 1 August 2024, 10:30:

- Newly key: Bo.
- No longer key: Cy.
- Newly in the ranking: Cy and Di.
- Bo: score 6.00 → 7.45, rank 3 → 2.
- Weight of Trust: 0% → 30%.
- Weight of Growth: 50% → 25%.
- Weight of Fit: 50% → 45%.
`);
});

test('names the accounts that ended since the last page, and counts the customers kept since a year ago', () => {
  const previous = { when: '2024-08-01 10:30', occasion: 'boardPage' as const, key: [], scored: [], shares: [] };
  const words = page({
    record: { previous },
    data: {
      ended: [
        { id: 'x', name: 'Dee', ended: 'insolvent', endedOn: '2024-08-20' },
        { id: 'y', name: 'Eve', ended: 'left', endedOn: '2024-07-31' },
      ],
      kept: {
        since: '2023-08-15',
        then: 3,
        kept: 1,
        left: [
          { name: 'Dee', why: 'insolvent' },
          { name: 'Flo', why: 'scaledDown' },
        ],
      },
    },
  });
  expect(words).toContain('Ended: Dee (insolvent).');
  expect(words).toContain(
    'Customers kept: 1 of the 3 key accounts of 15 August 2023 still is key. No longer key: Dee (insolvent) and Flo (scaled down).',
  );
});

test.each([
  [1, 1, 'the only key account of 1 May 2023 still is key.'],
  [1, 0, 'the only key account of 1 May 2023 is no longer key.'],
  [4, 0, 'none of the 4 key accounts of 1 May 2023 still are key.'],
])('of %i key accounts a year ago %i are left', (then, kept, sentence) => {
  expect(page({ data: { kept: { since: '2023-05-01', then, kept, left: [] } } })).toContain(`Customers kept: ${sentence}`);
});

test('of many key accounts, lists those at the top and near the line', () => {
  const many = Array.from({ length: 20 }, (_, index) => candidate(`A${index + 1}`, [10, 10, 10 - index / 10]));
  const words = page({ ranking: { candidates: many, settings: { keyFrom: 6, keepFrom: 5, watchFrom: 4, capacity: 19 } } });
  expect(words).toMatch(/A9 · [^\n]*\n\(and 7 more key\)\nA17 · /);
  expect(words).toContain('A11, A12 and 7 more.');
});

test('has no empty block if no account is key', () => {
  const words = page({ ranking: { settings: { keyFrom: 9.5, keepFrom: 5, watchFrom: 4, capacity: 2 } } });
  expect(words).toContain('No account reaches 9.5. The best has 8.70.');
  expect(words).not.toMatch(/HOW FIRM|WHY EACH|undefined|NaN|\n\n\n/);
});

test('an unknown author and an unknown change are shown as unknown', () => {
  const words = page({ record: { madeBy: '', workbook: '' }, data: { criteriaChanged: null } });
  expect(words).toContain('Made on 23 November 2024, 18:05; no name was given.');
  expect(words).toContain('No change of the criteria or weights is on record.');
  expect(words).toContain('Board page\n23 November 2024\n');
});
