// Why the health of an account is held down, in words.
import type { AccountHealth, HealthLimit } from '../../model/programme/AccountState';
import type { LimitsText } from '../../text/en/limits';
import { fill } from '../../text/fill';
import { formatDay } from '../../text/format/formatDay';
import { formatMoneyFigure } from '../../text/format/formatMoney';
import { formatNumber } from '../../text/format/formatNumber';
import { describeNow } from '../pulse/describeNow';
import { isolateIn } from '../../text/format/isolateIn';
import type { Language } from '../../text/locales';

export interface LimitWords {
  language: Language;
  limits: LimitsText;
}

/** The reason of one limit, without a full stop. */
export function describeLimit(limit: HealthLimit, { language, limits: { reasons, atEarlierPrices } }: LimitWords): string {
  const number = (value: number) => formatNumber(language, value, { decimals: 0 });
  const money = (amount: number) => formatMoneyFigure(language, amount);
  const day = (value: string) => formatDay(language, value);
  const typed = (text: string) => isolateIn(language, text);
  switch (limit.kind) {
    case 'silent':
      return fill(reasons.silent, {
        days: number(limit.days),
        usual: formatNumber(language, limit.usual, { most: 1 }),
        longest: number(limit.longest),
      });
    case 'fallen':
    case 'halved': {
      const earlier = 'earlier' in limit ? limit.earlier : null;
      return fill(reasons[earlier === null ? limit.kind : 'halvedOfTwo'], {
        now: describeNow(limit, atEarlierPrices, money),
        before: money(limit.before),
        earlier: money(earlier ?? 0),
        day: day(limit.until),
      });
    }
    case 'loyalty':
      return fill(reasons.loyalty, { value: formatNumber(language, limit.value, { most: 1 }), day: day(limit.day) });
    case 'notAsked':
      return limit.day === '' ? reasons.neverAsked : fill(reasons.askedLongAgo, { day: day(limit.day) });
    case 'hostile':
      return fill(reasons.hostile, { name: typed(limit.name) });
    case 'problem':
      return fill(reasons.problem, { days: number(limit.days), action: typed(limit.action) });
    case 'contractEnds':
    case 'renewal':
      return fill(reasons[endKey(limit)], { day: day(limit.day), notice: number(limit.notice) });
  }
}

function endKey({ kind, notice, isOver }: Extract<HealthLimit, { isOver: boolean }>) {
  if (kind === 'renewal') return isOver ? 'renewalOver' : 'renewal';
  if (isOver) return 'contractOver';
  return notice > 0 ? 'contractNotice' : 'contractEnds';
}

/** "86, held at 33: no order for 189 days", or `null` where no limit holds the health down. */
export function describeHeld({ mean, health, limits: [lowest] }: AccountHealth, words: LimitWords): string | null {
  if (mean === null || health === null || lowest === undefined || health >= mean) return null;
  const number = (value: number) => formatNumber(words.language, value, { decimals: 0 });
  return fill(words.limits.held, { mean: number(mean), limit: number(health), reason: describeLimit(lowest, words) });
}
