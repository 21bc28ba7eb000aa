import { stripAccents } from '../names/stripAccents';

const WORD = 'q|qtr|qrtl|quarter|quartal|k|kv|kvartal|kwartaal|kwartal|t|trim|trimestre|سه[\\s-]*ماهه|فصل';
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORD})[\\s.-]*([1-4])(?!\\p{N})`, 'u');
const AFTER = new RegExp(`(?<!\\p{N})([1-4])(?:st|nd|rd|th|er|ere|e|eme|o)?[\\s.º°-]*(?:${WORD})(?!\\p{L})`, 'u');
const IN_PERSIAN = /(?<!\p{L})(?:(?:سه[\s-]*ماهه|فصل)[\s-]*(اول|دوم|سوم|چهارم)|(بهار|تابستان|پاییز|زمستان))(?!\p{L})/u;
const ORDINALS = ['اول', 'دوم', 'سوم', 'چهارم'];
const SEASONS = ['بهار', 'تابستان', 'پاییز', 'زمستان'];

/**
 * Splits off the quarter in a text of folded words: `q1`, `1q`, `t1`, `1st quarter`, `1. quartal`, `1er trimestre`, `سه‌ماهه اول`, `بهار`.
 * `null` without one.
 */
export function splitQuarter(text: string): { quarter: number; rest: string } | null {
  const plain = stripAccents(text);
  for (const pattern of [BEFORE, AFTER, IN_PERSIAN]) {
    const [found, first, season] = pattern.exec(plain) ?? [];
    if (found === undefined) continue;
    const quarter =
      pattern === IN_PERSIAN ? 1 + (first ? ORDINALS.indexOf(first) : SEASONS.indexOf(season ?? '')) : Number(first);
    return { quarter, rest: plain.replace(found, '-') };
  }
  return null;
}

const HALF = 'h|hj|hy|halbjahr|half|half-year|semestre|semester|sem|s';
const HALF_BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${HALF})[\\s.-]*([12])(?!\\p{N})`, 'u');
const HALF_AFTER = new RegExp(
  `(?<!\\p{N})([12])(?:st|nd|er|ere|e|eme|o)?[\\s.º°-]*(?:${HALF})(?:[\\s-]*(?:year|of))?(?!\\p{L})`,
  'u',
);
const HALF_IN_WORDS =
  /(?<!\p{L})(first|second|erstes|zweites|premier|deuxieme|primer|segundo)[\s-]*(?:half(?:-year)?|halbjahr|semestre)(?!\p{L})/u;
const HALF_IN_PERSIAN = /(?<!\p{L})(?:(?:شش|6)[\s-]*ماهه?|نیم[\s-]*سال|نیمه)[\s-]*(اول|نخست|دوم)(?!\p{L})/u;
const FIRST = new Set(['1', 'first', 'erstes', 'premier', 'primer', 'اول', 'نخست']);

/** Splits off the half of a year, in the same way: `h1`, `2. halbjahr`, `1er semestre`, `second half`, `شش‌ماهه اول`, `نیمه دوم`. */
export function splitHalf(text: string): { half: number; rest: string } | null {
  const plain = stripAccents(text);
  for (const pattern of [HALF_BEFORE, HALF_AFTER, HALF_IN_WORDS, HALF_IN_PERSIAN]) {
    const [found, which = ''] = pattern.exec(plain) ?? [];
    if (found !== undefined) return { half: FIRST.has(which) ? 1 : 2, rest: plain.replace(found, '-') };
  }
  return null;
}
