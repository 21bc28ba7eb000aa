// Figures and lists as Persian sentences have them.
import { joinNames } from '../format/joinNames';

export const number = (value: number, digits = 0) => value.toLocaleString('fa-IR', { maximumFractionDigits: digits });
/** A year: no grouping. */
export const plain = (value: number) => value.toLocaleString('fa-IR', { useGrouping: false });
export const one = (value: number) => value.toLocaleString('fa-IR', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** @param part 0.25 for ۲۵٪. */
export const percent = (part: number) => `${number(part * 100)}٪`;
export const list = (words: readonly string[]) => joinNames('fa', words, Infinity);
