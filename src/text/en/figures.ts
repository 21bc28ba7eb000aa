// Figures and lists as English sentences have them.
import { joinNames } from '../format/joinNames';
import { formatNumber } from '../format/formatNumber';
import { formatCutOff, formatScore } from '../format/formatScore';

export const number = (value: number, most = 0) => formatNumber('en', value, { most });
/** A score beside no cut-offs, or beside those of the workbook. */
export const exact = (value: number) => formatScore('en', value);
export const cutOff = (value: number) => formatCutOff('en', value);
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
