import { businessCase, type BusinessCase } from './businessCase';
import { READINESS_QUESTIONS, type ReadinessAnswers, type ReadinessFacts } from './Readiness';

/** From worst to best. */
export const VERDICTS = ['notYet', 'landAndExpand', 'go'] as const;
export type ReadinessVerdict = (typeof VERDICTS)[number];

/**
 * The result of a rule: `for` or `against` a programme; `excused`, which would be against but an exception applies; `caution`, which does
 * not affect the verdict but is worth knowing; or `open` while an answer is missing.
 */
export type RuleResult = 'for' | 'against' | 'excused' | 'caution' | 'open';

export type ReadinessRule = keyof typeof RULES;
export type AnswerKey = keyof ReadinessAnswers;

export interface Readiness {
  verdict: ReadinessVerdict;
  /** The rules that have a result, in their order. */
  findings: { rule: ReadinessRule; result: RuleResult }[];
  /** Missing answers, in the order of the questions. */
  open: AnswerKey[];
  /** The number of answers that decide, including those already given. */
  asked: number;
  businessCase: BusinessCase;
}

/** Answers from this step of five are good enough. */
const ENOUGH = 3;
const isEnough = (degree: number | null): boolean => degree !== null && degree >= ENOUGH;

interface Known {
  answers: ReadinessAnswers;
  facts: ReadinessFacts;
  businessCase: BusinessCase;
}

interface Rule {
  /** The required answers. While one is missing, the rule is open. */
  asks: (answers: ReadinessAnswers) => readonly AnswerKey[];
  /** `null` has no result. Only called when all required answers are present. */
  result: (known: Known) => Exclude<RuleResult, 'open'> | null;
}

const forIf = (isGood: boolean) => (isGood ? 'for' : 'against');
/** When customers buy quickly or only once, further sales must come from their other departments. */
const hasWayIn = ({ landAndExpand, expansion }: ReadinessAnswers): boolean => landAndExpand === true && isEnough(expansion);
const unlessWayIn = (isBad: boolean | null, answers: ReadinessAnswers) =>
  isBad !== true ? 'for' : hasWayIn(answers) ? 'excused' : 'against';

const RULES = {
  salesProcess: {
    asks: () => ['salesProcess'],
    result: ({ answers }) => forIf(isEnough(answers.salesProcess)),
  },
  potential: {
    asks: () => ['upsell', 'expansion'],
    result: ({ answers }) => forIf(isEnough(answers.upsell) || isEnough(answers.expansion)),
  },
  competition: {
    asks: ({ competition }) =>
      competition === null || isEnough(competition) ? ['competition'] : ['competition', 'winningPromise'],
    result: ({ answers }) => (isEnough(answers.competition) ? 'for' : answers.winningPromise === true ? 'excused' : 'against'),
  },
  winningPromise: {
    asks: () => [],
    result: ({ answers }) => (answers.winningPromise === true ? 'for' : null),
  },
  resources: {
    asks: () => ['resources'],
    result: ({ answers }) => forIf(isEnough(answers.resources)),
  },
  salesCycle: {
    asks: ({ shortCycle }) => (shortCycle === true ? ['shortCycle', 'landAndExpand'] : ['shortCycle']),
    result: ({ answers }) => unlessWayIn(answers.shortCycle, answers),
  },
  furtherSales: {
    asks: ({ noFurtherSales }) => (noFurtherSales === true ? ['noFurtherSales', 'landAndExpand'] : ['noFurtherSales']),
    result: ({ answers }) => unlessWayIn(answers.noFurtherSales, answers),
  },
  companySupport: {
    asks: () => ['companySupport'],
    result: ({ answers }) => forIf(answers.companySupport === true),
  },
  executiveBuyIn: {
    asks: () => ['executiveBuyIn'],
    result: ({ answers }) => forIf(answers.executiveBuyIn === true),
  },
  investment: {
    asks: () => ['months'],
    result: ({ answers }) => forIf(answers.months !== null && answers.months >= 12),
  },
  seats: {
    asks: () => [],
    result: ({ facts: { capacity, candidates } }) => {
      if (capacity === 0) return 'against';
      if (capacity === null) return 'caution';
      return candidates === 0 ? null : capacity >= candidates ? 'caution' : 'for';
    },
  },
  candidates: {
    asks: () => [],
    result: ({ facts }) => (facts.candidates === 0 ? 'caution' : null),
  },
  businessCase: {
    asks: () => [],
    result: ({ businessCase: worked }) => (worked.kind === 'missing' ? 'caution' : forIf(worked.paybackMonth !== null)),
  },
  payback: {
    asks: () => [],
    result: ({ businessCase: worked, answers: { months } }) => {
      const isLate = worked.kind === 'case' && months !== null && (worked.paybackMonth ?? 0) > months;
      return isLate && months > 0 ? 'caution' : null;
    },
  },
} satisfies Record<string, Rule>;

/**
 * Judges whether key account management makes sense for the company now, from its answers and the workbook's figures.
 *
 * An answer of 3 or more out of 5 is good enough. The rules below name the condition for `for`; otherwise the result is `against` unless
 * they give another one:
 *
 * - salesProcess: the answer is good enough.
 * - potential: up-sell and cross-sell, or the ability to expand, is good enough.
 * - competition: the answer is good enough. Otherwise excused if only we can promise key-account status (winningPromise).
 * - winningPromise: yes; otherwise no result.
 * - resources: the answer is good enough.
 * - salesCycle: sales are not quick with little interaction (shortCycle). Otherwise excused by land and expand.
 * - furtherSales: customers intend to buy more (not noFurtherSales). Otherwise excused by land and expand.
 * - companySupport, executiveBuyIn: yes.
 * - investment: secured for 12 months or more.
 * - seats: against without seats. A caution if their number is not limited, or if there is a seat for every candidate. No result without
 *   candidates.
 * - candidates: a caution when there are none.
 * - businessCase: a caution while figures are missing. Against if it does not pay back within 36 months.
 * - payback: a caution if the payback is later than the end of the secured investment.
 *
 * Land and expand is an excuse if it is answered with yes and the ability to expand is good enough.
 *
 * The verdict is `notYet` while a required answer is missing or any rule is against. Otherwise it is `landAndExpand` if salesCycle or
 * furtherSales is excused, else `go`. A better answer never makes the verdict worse, and a missing answer counts as the worst.
 */
export function judgeReadiness(answers: ReadinessAnswers, facts: ReadinessFacts): Readiness {
  const known: Known = { answers, facts, businessCase: businessCase(answers, facts) };
  const rules = Object.entries(RULES) as [ReadinessRule, Rule][];
  const findings = rules.flatMap(([rule, { asks, result }]) => {
    const found: RuleResult | null = asks(answers).some((key) => answers[key] === null) ? 'open' : result(known);
    return found === null ? [] : [{ rule, result: found }];
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

function verdictOf(findings: Readiness['findings']): ReadinessVerdict {
  if (findings.some(({ result }) => result === 'open' || result === 'against')) return 'notYet';
  const needsWayIn = findings.some(
    ({ rule, result }) => result === 'excused' && (rule === 'salesCycle' || rule === 'furtherSales'),
  );
  return needsWayIn ? 'landAndExpand' : 'go';
}
