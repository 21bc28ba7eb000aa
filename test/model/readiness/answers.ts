// Answers in favour of a programme, facts of a small workbook, and all possible answers from the worst to the best.
import fc from 'fast-check';
import { parseAnswers } from '../../../src/model/readiness/parseAnswers';
import {
  DEGREES,
  MONTHS_SECURED,
  READINESS_QUESTIONS,
  YES_OR_NO_QUESTIONS,
  type ReadinessAnswers,
  type ReadinessFacts,
} from '../../../src/model/readiness/Readiness';

/** Answers with every field unanswered. */
export const noAnswers = (): ReadinessAnswers => parseAnswers('');

/** Just good enough, without a business case. */
export const goodAnswers = (changes: Partial<ReadinessAnswers> = {}): ReadinessAnswers => ({
  ...noAnswers(),
  salesProcess: 3,
  upsell: 3,
  expansion: 3,
  competition: 3,
  resources: 3,
  shortCycle: false,
  noFurtherSales: false,
  companySupport: true,
  executiveBuyIn: true,
  months: 12,
  ...changes,
});

export const someFacts = (changes: Partial<ReadinessFacts> = {}): ReadinessFacts => ({
  accounts: 40,
  candidates: 20,
  keyAccounts: 0,
  kams: 1,
  accountsEach: 5,
  capacity: 5,
  revenue: 5_000_000,
  keyRevenue: 1_200_000,
  served: 5,
  margin: 0.3,
  pilot: ['Ada', 'Bo', 'Cy'],
  ...changes,
});

/** Extra growth of 20% at a margin of 50% on 1.2 million, for 60,000 a year. */
export const figures = { people: 1, costPerPerson: 50_000, otherCosts: 10_000, discounts: 0, growth: 0.2, margin: 0.5 };

/** Questions where yes is the worse answer. */
const WORSE: readonly string[] = ['shortCycle', 'noFurtherSales'];

/** The answers to each question, from the worst to the best; no answer counts as the worst. */
export const LADDERS: Readonly<Record<string, readonly (number | boolean | null)[]>> = {
  ...Object.fromEntries(READINESS_QUESTIONS.map((key) => [key, [null, ...DEGREES]])),
  ...Object.fromEntries(YES_OR_NO_QUESTIONS.map((key) => [key, WORSE.includes(key) ? [null, true, false] : [null, false, true]])),
  months: [null, ...MONTHS_SECURED],
};

export const anyAnswers = (): fc.Arbitrary<ReadinessAnswers> =>
  fc
    .record(Object.fromEntries(Object.entries(LADDERS).map(([key, ladder]) => [key, fc.constantFrom(...ladder)])))
    .chain((answers) =>
      fc.constantFrom({}, figures, { ...figures, growth: 0 }, { ...figures, growth: 1 }).map((worked) => ({
        ...noAnswers(),
        ...answers,
        ...worked,
      })),
    );

export const anyFacts = (): fc.Arbitrary<ReadinessFacts> =>
  fc
    .record({
      capacity: fc.option(fc.integer({ min: 0, max: 30 })),
      candidates: fc.integer({ min: 0, max: 30 }),
      keyRevenue: fc.option(fc.integer({ min: 0, max: 2_000_000 })),
    })
    .map(someFacts);
