// Why the verdict is what it is, in sentences: what is against it first, what is for it last.
import type { AnswerKey, Readiness, Stand } from '../../src/model/readiness/judgeReadiness';
import type { ReadinessAnswers, ReadinessFacts } from '../../src/model/readiness/Readiness';
import { readiness as words } from '../../src/text/en/readiness';

export interface Reason {
  stand: Stand;
  words: string;
}

const ORDER: readonly Stand[] = ['against', 'open', 'excused', 'caution', 'for'];

export function sayReasons(
  { findings, open, businessCase }: Readiness,
  answers: ReadinessAnswers,
  facts: ReadinessFacts,
): Reason[] {
  const known = { facts, months: answers.months, businessCase };
  const said = findings.flatMap(({ rule, stand }): Reason[] => {
    const sentence = stand === 'open' ? undefined : words.reasons[rule][stand];
    return sentence ? [{ stand, words: sentence(known) }] : [];
  });
  const missing: Reason[] = open.length === 0 ? [] : [{ stand: 'open', words: words.open(open.map(shortOf)) }];
  return ORDER.flatMap((stand) => [...said, ...missing].filter((reason) => reason.stand === stand));
}

/** What a question is called where it is not asked. */
export function shortOf(key: AnswerKey): string {
  const shorts: Readonly<Partial<Record<string, { short: string }>>> = { ...words.questions, ...words.yesOrNo };
  return shorts[key]?.short ?? words.monthsShort;
}

/** What follows from the verdict; while only answers are missing, that. */
export function sayMeaning({ verdict, open, findings }: Readiness): string {
  const isOnlyOpen = open.length > 0 && findings.every(({ stand }) => stand !== 'against');
  return isOnlyOpen ? words.verdictMeans.open : words.verdictMeans[verdict];
}
