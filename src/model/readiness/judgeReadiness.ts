import { businessCase, type BusinessCase } from './businessCase';
import { READINESS_QUESTIONS, type ReadinessAnswers, type ReadinessFacts } from './Readiness';

/** From the worst to the best. */
export const VERDICTS = ['notYet', 'landAndExpand', 'go'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * How a rule stands: it speaks `for` a programme or `against` it, would speak against it but is `excused` by an exception, leaves the verdict
 * alone but ought to be known (`caution`), or is `open` while an answer is missing.
 */
export type Stand = 'for' | 'against' | 'excused' | 'caution' | 'open';

export type ReadinessRule = keyof typeof RULES;
export type AnswerKey = keyof ReadinessAnswers;

export interface Readiness {
  verdict: Verdict;
  /** The rules that have something to say, in their order. */
  findings: { rule: ReadinessRule; stand: Stand }[];
  /** The answers still missing, in the order of the questions. */
  open: AnswerKey[];
  /** So many answers decide, those given included. */
  asked: number;
  businessCase: BusinessCase;
}

/** Of the five steps of an answer, from here on it is good enough. */
const ENOUGH = 3;
const isEnough = (degree: number | null): boolean => degree !== null && degree >= ENOUGH;

interface Known {
  answers: ReadinessAnswers;
  facts: ReadinessFacts;
  businessCase: BusinessCase;
}

interface Rule {
  /** The answers it rests on; while one is missing it is open. */
  asks: (answers: ReadinessAnswers) => readonly AnswerKey[];
  /** `null` has nothing to say. Called when all answers it asks for are there. */
  stand: (known: Known) => Exclude<Stand, 'open'> | null;
}

const forIf = (isGood: boolean) => (isGood ? 'for' : 'against');
/** Where customers buy quickly or once, the next sales must come from their other departments. */
const hasWayIn = ({ landAndExpand, expansion }: ReadinessAnswers): boolean => landAndExpand === true && isEnough(expansion);
const unlessWayIn = (isBad: boolean | null, answers: ReadinessAnswers) =>
  isBad !== true ? 'for' : hasWayIn(answers) ? 'excused' : 'against';

const RULES = {
  salesProcess: {
    asks: () => ['salesProcess'],
    stand: ({ answers }) => forIf(isEnough(answers.salesProcess)),
  },
  potential: {
    asks: () => ['upsell', 'expansion'],
    stand: ({ answers }) => forIf(isEnough(answers.upsell) || isEnough(answers.expansion)),
  },
  competition: {
    asks: ({ competition }) =>
      competition === null || isEnough(competition) ? ['competition'] : ['competition', 'winningPromise'],
    stand: ({ answers }) => (isEnough(answers.competition) ? 'for' : answers.winningPromise === true ? 'excused' : 'against'),
  },
  winningPromise: {
    asks: () => [],
    stand: ({ answers }) => (answers.winningPromise === true ? 'for' : null),
  },
  resources: {
    asks: () => ['resources'],
    stand: ({ answers }) => forIf(isEnough(answers.resources)),
  },
  salesCycle: {
    asks: ({ shortCycle }) => (shortCycle === true ? ['shortCycle', 'landAndExpand'] : ['shortCycle']),
    stand: ({ answers }) => unlessWayIn(answers.shortCycle, answers),
  },
  furtherSales: {
    asks: ({ noFurtherSales }) => (noFurtherSales === true ? ['noFurtherSales', 'landAndExpand'] : ['noFurtherSales']),
    stand: ({ answers }) => unlessWayIn(answers.noFurtherSales, answers),
  },
  companySupport: {
    asks: () => ['companySupport'],
    stand: ({ answers }) => forIf(answers.companySupport === true),
  },
  executiveBuyIn: {
    asks: () => ['executiveBuyIn'],
    stand: ({ answers }) => forIf(answers.executiveBuyIn === true),
  },
  investment: {
    asks: () => ['months'],
    stand: ({ answers }) => forIf(answers.months !== null && answers.months >= 12),
  },
  seats: {
    asks: () => [],
    stand: ({ facts: { capacity, candidates } }) => {
      if (capacity === 0) return 'against';
      if (capacity === null) return 'caution';
      return candidates === 0 ? null : capacity >= candidates ? 'caution' : 'for';
    },
  },
  candidates: {
    asks: () => [],
    stand: ({ facts }) => (facts.candidates === 0 ? 'caution' : null),
  },
  businessCase: {
    asks: () => [],
    stand: ({ businessCase: worked }) => (worked.kind === 'missing' ? 'caution' : forIf(worked.paybackMonth !== null)),
  },
  payback: {
    asks: () => [],
    stand: ({ businessCase: worked, answers: { months } }) => {
      const isLate = worked.kind === 'case' && months !== null && (worked.paybackMonth ?? 0) > months;
      return isLate && months > 0 ? 'caution' : null;
    },
  },
} satisfies Record<string, Rule>;

/**
 * Whether key account management makes sense for the company now, from its answers and the figures of the workbook.
 *
 * An answer of 3 or more of 5 is good enough. The rules, each `for` unless said otherwise:
 *
 * - salesProcess: the answer is good enough; else against.
 * - potential: up-sell and cross-sell, or the ability to expand, is good enough; else against.
 * - competition: the answer is good enough; else excused where only we can promise key-account status (winningPromise); else against.
 * - resources: the answer is good enough; else against.
 * - salesCycle: sales are not quick with little interaction (shortCycle); else excused by land and expand; else against.
 * - furtherSales: customers do intend to buy more (not noFurtherSales); else excused by land and expand; else against.
 * - companySupport, executiveBuyIn: yes; else against.
 * - investment: secured for 12 months or more; else against.
 * - seats: against where there is none; a caution where their number is not limited, or there is one for every candidate; nothing while
 *   there are no candidates.
 * - candidates: a caution while there are none.
 * - businessCase: a caution while figures are missing; against where it does not pay back within 36 months.
 * - payback: a caution where it pays back later than the investment is secured.
 *
 * Land and expand excuses where it is answered with yes and the ability to expand is good enough.
 *
 * The verdict: `notYet` while an answer is missing that a rule asks for, or any rule is against; else `landAndExpand` where salesCycle or
 * furtherSales is excused; else `go`. A better answer to a question never makes it worse, and a missing answer counts as the worst.
 */
export function judgeReadiness(answers: ReadinessAnswers, facts: ReadinessFacts): Readiness {
  const known: Known = { answers, facts, businessCase: businessCase(answers, facts) };
  const rules = Object.entries(RULES) as [ReadinessRule, Rule][];
  const findings = rules.flatMap(([rule, { asks, stand }]) => {
    const found: Stand | null = asks(answers).some((key) => answers[key] === null) ? 'open' : stand(known);
    return found === null ? [] : [{ rule, stand: found }];
  });
  const asked = new Set<AnswerKey>([...READINESS_QUESTIONS, ...rules.flatMap(([, { asks }]) => asks(answers))]);
  return {
    verdict: verdictOf(findings),
    findings,
    open: [...asked].filter((key) => answers[key] === null),
    asked: asked.size,
    businessCase: known.businessCase,
  };
}

function verdictOf(findings: Readiness['findings']): Verdict {
  if (findings.some(({ stand }) => stand === 'open' || stand === 'against')) return 'notYet';
  const needsWayIn = findings.some(
    ({ rule, stand }) => stand === 'excused' && (rule === 'salesCycle' || rule === 'furtherSales'),
  );
  return needsWayIn ? 'landAndExpand' : 'go';
}
