// Figures and lists as English sentences have them.
import { joinNames } from '../format/joinNames';
import { formatNumber } from '../format/formatNumber';

export const number = (value: number, most = 0) => formatNumber('en', value, { most });
/** A score with the decimals of its column, so that 6.98 is not a cut-off of 7.0. */
export const exact = (value: number) => formatNumber('en', value, { decimals: 2 });
export const one = (value: number) => formatNumber('en', value, { decimals: 1 });
/** @param part 0.25 for 25%. */
export const percent = (part: number) => formatNumber('en', part, { percent: true });
export const count = (value: number, single: string, several = `${single}s`) =>
  `${number(value)} ${value === 1 ? single : several}`;
/** `in 2025`, `over 2024 and 2025`, and `over three years`: the full years that figures are of. */
export const overYears = (years: readonly number[]) =>
  years.length === 1
    ? `in ${String(years[0])}`
    : years.length === 2
      ? `over ${list(years.map(String))}`
      : years.length === 0
        ? 'over three years'
        : `from ${String(years[0])} to ${String(years[years.length - 1])}`;
export const list = (words: readonly string[]) => joinNames('en', words, Infinity);
