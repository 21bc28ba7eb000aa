import type { AccountHealth, HealthLimit } from '../../model/programme/AccountState';
import type { LimitsText } from '../../text/en/limits';
import type { Language } from '../../text/locales';
export interface LimitWords {
  language: Language;
  limits: LimitsText;
}
/** The reason of one limit, without a full stop. */
export declare function describeLimit(limit: HealthLimit, { language, limits: { reasons } }: LimitWords): string;
/** "86, held at 33: no order for 189 days", or `null` where no limit holds the health down. */
export declare function describeHeld({ mean, health, limits: [lowest] }: AccountHealth, words: LimitWords): string | null;
