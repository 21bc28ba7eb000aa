import { composeReadinessPage } from '../../../sidebar/readiness/composeReadinessPage';
import { pageText } from '../../../sidebar/printedPage/pageText';
import type { ReadinessAnswers, ReadinessFacts } from '../../../src/model/readiness/Readiness';
import type { ReadinessBook } from '../../../src/actions/readiness/readReadiness';
import { figures, goodAnswers, someFacts, noAnswers } from '../../model/readiness/answers';

const page = (answers: ReadinessAnswers, facts: Partial<ReadinessFacts> = {}, kept: ReadinessBook['kept'] = null) =>
  pageText(
    composeReadinessPage({
      answers,
      facts: someFacts(facts),
      currency: '€',
      me: '',
      workbook: 'Sales',
      today: '2026-06-01',
      kept,
    }),
  );

test('shows the verdict, the reasons, the answers, the case and where to start', () => {
  const answers = goodAnswers({
    ...figures,
    margin: null,
    otherCosts: null,
    shortCycle: true,
    landAndExpand: true,
    competition: 2,
    winningPromise: true,
    salesProcessNote: ' Six steps ',
    months: 24,
    costPerPerson: 30_000,
  });
  expect(page(answers)).toBe(`Readiness
Sales · 1 June 2026

Land and expand. Start with a foot in the door, and grow from department to department.

EXCEPTION

- Rivals are strong, but key-account status is a promise that only we can make.
- First sales are quick, but each can lead to other departments.

SPEAKS FOR IT

- Sales runs well enough to build on.
- There is more to sell to the customers we have.
- Where it is down to us and one rival, the promise of key-account status probably wins.
- There are people and means for it.
- Customers mean to buy again.
- The whole company stands behind it.
- Senior management has agreed.
- The investment is secured for 24 months.
- 5 seats for 20 candidates: few enough to serve well.
- By your figures it has paid back in month 10.

ANSWERS

Question · Answer
How well does your sales process run? · 3 · Most sales follow the steps (Six steps)
How much more could your customers buy from you? · 3 · One or two more products
Could you sell to other departments and sites? · 3 · At some customers
How do you stand against your rivals? · 2 · Rivals are ahead
Do you have people and means for it? · 3 · One person could start
Are your sales quick, with little contact? · Yes
Do customers mean to buy nothing more after the first sale? · No
Does a first sale open the door to other departments, offices or subsidiaries? · Yes
Is it often down to you and one rival, and only you can promise key-account status? · Yes
Does the whole company stand behind it? · Yes
Has senior management agreed? · Yes
For how long is the investment secured? · 24 months

BUSINESS CASE

Months · Gain · Cost · Net
12 · 37,914 · 30,000 · 7,914
24 · 155,411 · 60,000 · 95,411
36 · 368,408 · 90,000 · 278,408

Pays back in month 10. This is an expectation, not a promise.

Key account managers: 1 · Cost of one a year: 30,000 € · Resources and other costs a year: 0 € · Discounts for key accounts a year: 0 € · Hiring, once: 0 € · Training, once: 0 € · New processes, once: 0 € · Extra growth a year: 20% · Revenue kept that would be lost a year: 0% · Margin on both: 30%

Amounts in €, added up from the start. Worked out on 1,200,000 €, last year’s revenue of the best 5 accounts by score.

PILOT

Begin with Ada, Bo and Cy. Two or three accounts show what works before others follow.

CAPACITY

1 manager with 5 accounts. 5 seats, 20 candidates.

Made on 1 June 2026 with Key Account. Answers as saved by then.
`);
});

test('an empty page lists what is missing, and promises nothing', () => {
  const words = page(noAnswers(), { pilot: [], keyRevenue: null, margin: null, candidates: 0 });
  expect(words).toContain('Not yet. As long as answers are missing.');
  expect(words).toContain(
    'Still to answer: Sales process, Up-sell and cross-sell, Ability to expand, Competition, People and means, Quick sales, One sale only, Company-wide support, Executive buy-in and Investment secured.',
  );
  expect(words).toContain('How do you stand against your rivals? · not answered');
  expect(words).toContain(
    'Still needed: last year’s revenue of the accounts, the cost of one manager, the extra growth and the margin.',
  );
  expect(words).toContain('Once candidates are scored, the best two or three are proposed here.');
  expect(words).not.toMatch(/Gallup|Harvard|33%|34%/);
});

test('arguments against come first', () => {
  const words = page(goodAnswers({ executiveBuyIn: false, resources: 1 }));
  expect(words).toContain('Not yet. Some things have to change first.\n\nSPEAKS AGAINST IT\n\n- People and means are missing.');
});

test('compares the kept case with what came of it, once a year is over', () => {
  const of = {
    day: '2023-02-01',
    year: 2022,
    revenue: 1_000,
    growth: 0.2,
    margin: 0.5,
    yearly: 60,
    accounts: ['a', 'b'],
  };
  const words = page(noAnswers(), {}, { of, since: [1_100, 1_300, null] });
  expect(words).toContain('Months · Expected · Actual · Actual less planned cost');
  expect(words).toMatch(/^24 · \d+ · 200 · 80$/m);
  expect(words).toMatch(/^36 · \d+ · not known · not known$/m);
  expect(words).toContain('Against the case of 1 February 2023, which built on 1,000 € of 2 accounts.');
  const early = page(noAnswers(), {}, { of, since: [null, null, null] });
  expect(early).toContain('The case of 1 February 2023 is kept. Once 2023 is over and imported, this compares it');
});
