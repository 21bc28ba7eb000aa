/** What a percentage is a part of: a margin of revenue, a change over a year, a share of a whole, or something else. */
export type Rate = 'margin' | 'growth' | 'share' | 'other';

const RATES: readonly (readonly [Rate, RegExp])[] = [
  ['margin', /(?<!\p{L})(margin|marge|margen)(?!\p{L})|حاشیه/iu],
  ['growth', /(?<!\p{L})(growth|wachstum|croissance|crecimiento)(?!\p{L})|رشد/iu],
  ['share', /(?<!\p{L})(share|quote|anteil|part|cuota)(?!\p{L})|سهم/iu],
  ['other', /[%٪]|(?<!\p{L})(rate|ratio|percent|prozent|taux|tasa)(?!\p{L})|درصد|نرخ/iu],
];

/** The rate that a column's header names; `null` if it names none. */
export const rateOf = (header: string): Rate | null => RATES.find(([, words]) => words.test(header))?.[0] ?? null;
