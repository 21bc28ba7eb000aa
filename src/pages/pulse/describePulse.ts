// Facts and alarms of the pulse as sentences.
import { groupBy } from '../../model/lists/groupBy';
import type { AccountAlarms } from '../../model/pulse/AccountAlarms';
import type { Alarm, Pulse, PulseFact } from '../../model/pulse/Pulse';
import type { PulseText } from '../../text/en/pulse';
import { fill } from '../../text/fill';
import { formatDay } from '../../text/format/formatDay';
import { formatMoney } from '../../text/format/formatMoney';
import { formatNumber } from '../../text/format/formatNumber';
import { isolateIn } from '../../text/format/isolateIn';
import { describeNow } from './describeNow';
import type { Language } from '../../text/locales';

export interface PulseWords {
  language: Language;
  text: PulseText;
  /** '' if the workbook has none. */
  currency: string;
}

/** @param asOf of the pulse that the fact is of. */
function describeFact(fact: PulseFact, asOf: string, { language, text, currency }: PulseWords): string {
  const number = (value: number): string => formatNumber(language, value, { most: 1 });
  const money = (amount: number): string => formatMoney(language, amount, currency);
  const day = formatDay(language, asOf);
  switch (fact.kind) {
    case 'silent':
      return fill(text.silent, { day, days: number(fact.days), usual: number(fact.usual), longest: number(fact.longest) });
    case 'fallen':
    case 'lower':
    case 'risen':
      return fill(fact.kind === 'risen' ? text.risen : text.fallen, {
        day,
        now: describeNow(fact, text.atEarlierPrices, money),
        before: money(fact.before),
        orders: number(fact.orders),
        ordersBefore: number(fact.ordersBefore),
      });
    case 'halved': {
      const sentence = fill(fact.earlier === null ? text.halved : text.halvedOfTwo, {
        day: formatDay(language, fact.until),
        now: describeNow(fact, text.atEarlierPrices, money),
        before: money(fact.before),
        earlier: money(fact.earlier ?? 0),
      });
      return fact.orders === null ? fill(text.onlyYears, { sentence }) : sentence;
    }
    case 'categoryLost':
      return fill(fact.orders === 0 ? text.categoryLost : text.categoryStopped, {
        day,
        last: formatDay(language, fact.lastOrder ?? ''),
        now: money(fact.now),
        category: isolateIn(language, fact.category),
        before: money(fact.before),
        share: formatNumber(language, fact.share, { percent: true }),
      });
    default:
      return fill(text[fact.kind], { day });
  }
}

/** The sentence of an alarm, with the answer if a person gave one. */
export const describeAlarm = (alarm: Alarm, asOf: string, words: PulseWords): string =>
  withAnswer(describeOpen(alarm, asOf, words), alarm, words);

function describeOpen(alarm: Alarm, asOf: string, words: PulseWords): string {
  if (alarm.leftOpen === undefined) return describeFact(alarm, asOf, words);
  return fill(words.text.leftOpen, { sentence: describeFact(alarm, alarm.leftOpen, words) });
}

type Answered = Pick<Alarm, 'answer' | 'formerAnswer'>;

function withAnswer(sentence: string, { answer: known, formerAnswer }: Answered, { language, text }: PulseWords): string {
  const answer = known ?? formerAnswer;
  if (!answer) return sentence;
  const why = isolateIn(language, answer.why.replace(/[.\s]+$/, ''));
  const day = formatDay(language, answer.on);
  if (!known) return fill(text.answeredBefore, { sentence, why, day });
  if (answer.who === '') return fill(text.known, { sentence, why });
  return fill(text.knownBy, { sentence, why, who: isolateIn(language, answer.who), day });
}

/** Every alarm of an account behind its name; one answer to several of them is said once. */
export function describeAlarms(
  { name, asOf, alarms }: Pick<AccountAlarms, 'name' | 'asOf' | 'alarms'>,
  words: PulseWords,
): string {
  const byAnswer = groupBy(alarms, ({ answer, formerAnswer }) => {
    const { why = '', who = '', on = '' } = answer ?? formerAnswer ?? {};
    return JSON.stringify([why, who, on, answer === null]);
  });
  const sentences = [...byAnswer.values()].map((alike) =>
    withAnswer(alike.map((alarm) => describeOpen(alarm, asOf, words)).join(' '), alike[0] ?? { answer: null }, words),
  );
  return fill(words.text.account, { name: isolateIn(words.language, name), sentences: sentences.join(' ') });
}

/** All that the sales say about an account: alarms first, with their answers. Never empty. */
export function describePulse({ asOf, facts, alarms }: Pulse, words: PulseWords): string[] {
  const isAlarm = (fact: PulseFact): boolean =>
    alarms.some(
      (alarm) =>
        alarm.leftOpen === undefined &&
        alarm.kind === fact.kind &&
        (alarm.kind !== 'categoryLost' || fact.kind !== 'categoryLost' || alarm.category === fact.category),
    );
  const lines = [
    ...alarms.map((alarm) => describeAlarm(alarm, asOf, words)),
    ...facts.filter((fact) => !isAlarm(fact)).map((fact) => describeFact(fact, asOf, words)),
  ];
  return lines.length > 0 ? lines : [fill(words.text.steady, { day: formatDay(words.language, asOf) })];
}
