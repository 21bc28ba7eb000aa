import { dateParts } from './dateParts';

export type DayMonthOrder = 'dmy' | 'mdy';

export interface DateOrder {
  order: DayMonthOrder;
  /** False when the samples contradict each other or are all ambiguous, such as 04/07/1996. The user then has to choose. */
  certain: boolean;
}

/**
 * Detects whether the day or the month comes first in a column, from its texts. A number above 12 is a day. Unambiguous dates such as
 * 1996-07-04 or 4 Jul 1996 do not count. `fallback` is the order when the samples do not decide.
 */
export function dateOrderOf(samples: readonly string[], fallback: DayMonthOrder = 'dmy'): DateOrder {
  const dates = samples.map(dateParts).filter((parts) => parts?.kind === 'ordered');
  const dayFirst = dates.filter(({ first, second }) => first > 12 && second <= 12).length;
  const monthFirst = dates.filter(({ first, second }) => second > 12 && first <= 12).length;
  if (dayFirst === monthFirst) return { order: fallback, certain: dates.length === 0 };
  return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', certain: dayFirst === 0 || monthFirst === 0 };
}
