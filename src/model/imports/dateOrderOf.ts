import { dateParts } from './dateParts';

export type DayMonthOrder = 'dmy' | 'mdy';

export interface DateOrder {
  order: DayMonthOrder;
  /** False when the samples contradict each other, or all could be read either way, such as 04/07/1996: then ask. */
  certain: boolean;
}

/**
 * Whether the day or the month comes first in a column, from texts in it. A number above 12 is a day. Dates that can be read in one way
 * only, such as 1996-07-04 or 4 Jul 1996, say nothing and leave nothing to decide. `unlessTold` is the order where nothing tells.
 */
export function dateOrderOf(samples: readonly string[], unlessTold: DayMonthOrder = 'dmy'): DateOrder {
  const dates = samples.map(dateParts).filter((parts) => parts?.kind === 'ordered');
  const dayFirst = dates.filter(({ first, second }) => first > 12 && second <= 12).length;
  const monthFirst = dates.filter(({ first, second }) => second > 12 && first <= 12).length;
  if (dayFirst === monthFirst) return { order: unlessTold, certain: dates.length === 0 };
  return { order: dayFirst > monthFirst ? 'dmy' : 'mdy', certain: dayFirst === 0 || monthFirst === 0 };
}
