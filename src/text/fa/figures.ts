// Figures and lists as Persian sentences have them.
import { joinNames } from '../format/joinNames';
import { formatNumber } from '../format/formatNumber';
import { formatCutOff, formatScore } from '../format/formatScore';

export const number = (value: number, most = 0) => formatNumber('fa', value, { most });
/** A year: no grouping. */
export const plain = (value: number) => formatNumber('fa', value, { group: false });
/** A score beside no cut-offs, or beside those of the workbook. */
export const exact = (value: number) => formatScore('fa', value);
export const cutOff = (value: number) => formatCutOff('fa', value);
/** @param part 0.25 for ۲۵٪. */
export const percent = (part: number) => formatNumber('fa', part, { percent: true });
/** «در سال ۱۴۰۴»، «در سال‌های ۱۴۰۳ و ۱۴۰۴» و «در سه سال». */
export const overYears = (years: readonly number[]) => {
  if (years.length === 1) return `در سال ${plain(years[0] as number)}`;
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return 'در سه سال';
  return years.length === 2 ? `در سال‌های ${list(years.map(plain))}` : `از ${plain(first)} تا ${plain(last)}`;
};
export const list = (words: readonly string[]) => joinNames('fa', words, Infinity);
