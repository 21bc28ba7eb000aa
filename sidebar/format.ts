// Formats figures, days and names for the page's language.
import * as days from '../src/text/format/formatDay';
import * as numbers from '../src/text/format/formatNumber';
import * as ratios from '../src/text/format/formatRatio';
import * as scores from '../src/text/format/formatScore';
import { formatMoney, formatMoneyFigure } from '../src/text/format/formatMoney';
import { isolateIn } from '../src/text/format/isolateIn';
import { shortenNames } from '../src/text/format/joinNames';
import { language } from './locale';

/** A figure with at most this number of decimals, grouped. */
export const formatNumber = (value: number, most = 2): string => numbers.formatNumber(language, value, { most });

/** A sum to the cent, or whole if it and the sums beside it are. */
export const formatSum = (value: number, beside: readonly number[] = []): string =>
  formatFixed(value, [value, ...beside].every((sum) => Number.isInteger(sum)) ? 0 : 2);

/** A figure with exactly this number of decimals. */
export const formatFixed = (value: number, decimals: number): string => numbers.formatNumber(language, value, { decimals });

/** A cut-off, with one decimal or with all that it has. */
export const formatCutOff = (value: number): string => scores.formatCutOff(language, value);

/** A score with two decimals, or with more where two would show it on the other side of a cut-off. */
export const formatExactScore = (value: number, cutOffs?: readonly number[]): string =>
  scores.formatScore(language, value, cutOffs);

/** A consistency ratio, on the right side of its limits. */
export const formatRatio = (ratio: number): string => ratios.formatRatio(language, ratio);

/** A telephone number in the digits of the page; its marks stay. */
export const formatPhone = (phone: string): string => phone.replace(/\d/g, (digit) => numbers.localizeDigits(language, digit));

/** @param part 0.25 for 25%. */
export const formatPercent = (part: number, most = 0): string => numbers.formatNumber(language, part, { percent: true, most });

/** A year, without grouping. */
export const formatYear = (year: number): string => numbers.formatNumber(language, year, { group: false });

/** A whole number with its sign; zero has none. */
export const formatSigned = (value: number): string => numbers.formatNumber(language, value, { signed: true });

/** An amount of money followed by the workbook's currency; '' means no currency. */
export const formatAmount = (amount: number, currency: string): string => formatMoney(language, amount, currency);

/** An amount of money in a table whose text names the currency. */
export const formatAmountFigure = (amount: number): string => formatMoneyFigure(language, amount);

const FIGURE = /^[-−+]?\d[\d.,]*%?$/;

const DAYS = /(?<!\d)\d{4}-\d\d-\d\d(?: \d\d:\d\d)?(?!\d)/g;

/** A stored text with its figure, or its days and times, as the page writes them. A name or a code stays as typed. */
export const formatStored = (value: string): string =>
  FIGURE.test(value) ? numbers.localizeDigits(language, value) : value.replace(DAYS, (moment) => formatMoment(moment));

/** @param moment yyyy-mm-dd, with or without a time. Any other text is returned unchanged, here and below. */
export const formatDay = (moment: string, style?: days.DayStyle): string => days.formatDay(language, moment, style);

/** With the full name of the month. */
export const formatLongDay = (moment: string): string => formatDay(moment, { month: 'long' });

/** The day, with the time if there is one. */
export const formatMoment = (moment: string, style?: days.DayStyle): string => days.formatMoment(language, moment, style);

export const formatLongMoment = (moment: string): string => formatMoment(moment, { month: 'long' });

/** The month and the year of a day. */
export const formatMonth = (day: string): string => days.formatMonth(language, day);

/** Isolates text in the other script inside a sentence of the page's language. */
export const isolate = (value: string): string => isolateIn(language, value);

/** Longer lists of names make a sentence too long to read. */
const NAMES = 4;

/** The names that fit in a sentence, and how many others there are. */
export const listNames = (names: readonly string[], limit = NAMES): readonly string[] =>
  shortenNames(language, names.map(isolate), limit);
