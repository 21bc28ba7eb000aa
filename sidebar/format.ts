// Figures, days and names as the page's language writes them.
import * as days from '../src/text/format/formatDay';
import * as numbers from '../src/text/format/formatNumber';
import { isolateIn } from '../src/text/format/isolateIn';
import { shortenNames } from '../src/text/format/joinNames';
import { language } from './locale';

/** A figure with up to so many decimals, grouped. */
export const formatNumber = (value: number, most = 2): string => numbers.formatNumber(language, value, { most });

/** A score or a cut-off: always one decimal. */
export const formatScore = (value: number): string => numbers.formatNumber(language, value, { decimals: 1 });

/** A score with the decimals that the matrix shows, so that near ones can be told apart. */
export const formatExactScore = (value: number): string => numbers.formatNumber(language, value, { decimals: 2 });

/** @param part 0.25 for 25%. */
export const formatPercent = (part: number, most = 0): string => numbers.formatNumber(language, part, { percent: true, most });

/** A year: no grouping. */
export const formatYear = (year: number): string => numbers.formatNumber(language, year, { group: false });

/** A whole number with its sign, except zero. */
export const formatSigned = (value: number): string => numbers.formatNumber(language, value, { signed: true });

/** An amount of money in whole units with the workbook's currency after it; '' is no currency. */
export const formatAmount = (amount: number, currency: string): string => `${formatNumber(amount, 0)} ${currency}`.trim();

const FIGURE = /^[-−+]?\d[\d.,]*%?$/;

/** A figure kept as text, in the page's digits; a name or a code stays as it was typed. */
export const formatFigure = (value: string): string => (FIGURE.test(value) ? numbers.localizeDigits(language, value) : value);

/** @param moment yyyy-mm-dd, with or without a time; any other text stays as it is, here and below. */
export const formatDay = (moment: string, style?: days.DayStyle): string => days.formatDay(language, moment, style);

/** With the name of the month in full. */
export const formatLongDay = (moment: string): string => formatDay(moment, { month: 'long' });

/** The day, and the time if there is one. */
export const formatMoment = (moment: string, style?: days.DayStyle): string => days.formatMoment(language, moment, style);

export const formatLongMoment = (moment: string): string => formatMoment(moment, { month: 'long' });

/** The month of a day with its year. */
export const formatMonth = (day: string): string => days.formatMonth(language, day);

/** What a user typed in the other script, kept together inside a sentence of the page's language. */
export const isolate = (value: string): string => isolateIn(language, value);

/** More names than these make a sentence that is not read to its end. */
const NAMES = 4;

/** The names that fit into a sentence, and how many more there are. */
export const listNames = (names: readonly string[], limit = NAMES): readonly string[] =>
  shortenNames(language, names.map(isolate), limit);
