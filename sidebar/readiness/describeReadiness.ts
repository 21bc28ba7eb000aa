// Describes a readiness check: the reasons for its verdict, the business case, the pilot accounts.
import type { ReadinessBook } from '../../src/actions/readiness/readReadiness';
import type { BusinessCase } from '../../src/model/readiness/businessCase';
import type { AnswerKey, Readiness, ReadinessVerdict, RuleResult } from '../../src/model/readiness/judgeReadiness';
import { CASE_RANGES, type CaseFigure, type ReadinessAnswers, type ReadinessFacts } from '../../src/model/readiness/Readiness';
import { readiness as words } from '../../src/text/en/readiness';
import { formatAmount, formatNumber, formatPercent, isolate } from '../format';

export interface Reason {
  result: RuleResult;
  words: string;
}

const ORDER: readonly RuleResult[] = ['against', 'open', 'excused', 'caution', 'for'];

export function describeReasons(
  { findings, open, businessCase }: Readiness,
  answers: ReadinessAnswers,
  facts: ReadinessFacts,
): Reason[] {
  const known = { facts, months: answers.months, businessCase };
  const judged = findings.flatMap(({ rule, result }): Reason[] => {
    const sentence = result === 'open' ? undefined : words.reasons[rule][result];
    return sentence ? [{ result, words: sentence(known) }] : [];
  });
  const missing: Reason[] = open.length === 0 ? [] : [{ result: 'open', words: words.open(open.map(shortOf)) }];
  return ORDER.flatMap((result) => [...judged, ...missing].filter((reason) => reason.result === result));
}

/** The short name of a question, for use outside the form. */
function shortOf(key: AnswerKey): string {
  const shorts: Readonly<Partial<Record<string, { short: string }>>> = { ...words.questions, ...words.yesOrNo };
  return shorts[key]?.short ?? words.monthsShort;
}

/** What the verdict means; the open answers when only they are missing. */
export function describeMeaning({ verdict, open, findings }: Readiness): string {
  const isOnlyOpen = open.length > 0 && findings.every(({ result }) => result !== 'against');
  return isOnlyOpen ? words.verdictMeans.open : words.verdictMeans[verdict];
}

/** When the investment pays back, or what is missing to compute it. */
export function describeCase(worked: BusinessCase): string {
  if (worked.kind === 'missing') return words.missing(worked.missing);
  return worked.paybackMonth === null ? words.neverPaysBack : words.paysBack(worked.paybackMonth);
}

/** The accounts whose revenue the case uses; '' while none is known. */
export function describeRevenueServed({ facts, currency }: Pick<ReadinessBook, 'facts' | 'currency'>): string {
  if (facts.keyRevenue === null) return '';
  return words.revenueServed(formatAmount(facts.keyRevenue, currency), facts.served, facts.keyAccounts > 0);
}

/** The figures of the computation, with the default for each blank. */
export function describeFigures({ answers, facts, currency }: Pick<ReadinessBook, 'answers' | 'facts' | 'currency'>): string {
  const filled = { ...answers, people: answers.people ?? facts.kams, margin: answers.margin ?? facts.margin };
  const figures = (Object.keys(CASE_RANGES) as CaseFigure[]).map((figure) => {
    const value = filled[figure] ?? 0;
    const isShare = figure === 'growth' || figure === 'kept' || figure === 'margin';
    const formatted = isShare
      ? formatPercent(value, 1)
      : figure === 'people'
        ? formatNumber(value)
        : formatAmount(value, currency);
    return `${words.caseFigures[figure]}: ${formatted}`;
  });
  return figures.join(' · ');
}

/** The accounts to begin with, once the programme starts. */
export function describePilot(pilot: readonly string[], verdict: ReadinessVerdict): string {
  if (pilot.length === 0) return words.noPilot;
  return (verdict === 'notYet' ? words.pilotLater : words.pilotOf)(pilot.map(isolate));
}
