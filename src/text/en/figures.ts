// Figures and lists as English sentences have them.
import { joinNames } from '../format/joinNames';

export const number = (value: number, digits = 0) => value.toLocaleString('en', { maximumFractionDigits: digits });
export const one = (value: number) => value.toLocaleString('en', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
/** @param part 0.25 for 25%. */
export const percent = (part: number) => `${number(part * 100)}%`;
export const count = (value: number, single: string, several = `${single}s`) =>
  `${number(value)} ${value === 1 ? single : several}`;
export const list = (words: readonly string[]) => joinNames('en', words, Infinity);
