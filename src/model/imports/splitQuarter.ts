import { stripAccents } from '../names/stripAccents';

const WORD = 'q|qtr|quarter|quartal|t|trim|trimestre|سه[\\s-]*ماهه|فصل';
const BEFORE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${WORD})[\\s.-]*([1-4])(?!\\p{N})`, 'u');
const AFTER = new RegExp(`(?<!\\p{N})([1-4])(?:st|nd|rd|th|er|ere|e|eme)?[\\s.º°-]*(?:${WORD})(?!\\p{L})`, 'u');
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
